package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K1")
class ThreadMeterTest {
    @Test
    @DisplayName("what a thread takes counts for the file on which it works")
    void whatAThreadTakesCountsForItsFile() {
        ThreadMeter meter = new ThreadMeter(Thread.currentThread());
        BuildBudget.Use first = meter.read("tier.drl");
        BuildBudget.Use second = first;
        long allocated = 0;
        while (second.computing().toMillis() < 20 || second.bytes() < 5_000_000) {
            allocated += new byte[100_000].length;
            second = meter.read("mall.drl");
        }
        assertThat(allocated).isPositive();
        BuildBudget.Use again = meter.read("tier.drl");
        assertThat(again.computing()).isLessThan(second.computing());
        assertThat(again.bytes()).isLessThan(second.bytes());
        assertThat(again.elapsed()).isGreaterThanOrEqualTo(second.elapsed());
    }

    @Test
    @DisplayName("a budget names the limit that is exceeded")
    void aBudgetNamesTheLimit() {
        BuildBudget budget = new BuildBudget(Duration.ofSeconds(10), Duration.ofMinutes(2), 4_000_000_000L);
        assertThat(budget.exceededBy(
                        new BuildBudget.Use(Duration.ofSeconds(10), Duration.ofMinutes(2), 4_000_000_000L)))
                .isEmpty();
        assertThat(budget.exceededBy(new BuildBudget.Use(Duration.ofMillis(10_001), Duration.ZERO, 0)))
                .contains("10 s of processor time");
        assertThat(budget.exceededBy(new BuildBudget.Use(Duration.ZERO, Duration.ZERO, 4_000_000_001L)))
                .contains("4000 MB of memory");
        assertThat(budget.exceededBy(new BuildBudget.Use(Duration.ZERO, Duration.ofSeconds(121), 0)))
                .contains("120 s");
    }
}
