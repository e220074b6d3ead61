package io.orderkit.testkit.contract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.testkit.contract.PortContract;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for the clock of a desk or relay, which checks rules T-1 onwards in {@code docs/ports.md}. */
public abstract class ClockContract extends PortContract {
    private static final int READINGS = 2_000;

    private InstantSource clock = InstantSource.system();

    /** Returns the clock. */
    protected abstract InstantSource open();

    @BeforeEach
    final void openClock() {
        clock = open();
    }

    @Test
    @Tag("T-1")
    @DisplayName("T-1 a later reading is never before an earlier one, in whichever threads they are taken")
    @LikelyCauses({
        "the machine's clock is set while the program runs",
        "a cached time that threads see in turn",
        "local time at the end of summer"
    })
    void neverBack() {
        List<Integer> read = ConcurrentRun.run(3, thread -> {
            Instant last = clock.instant();
            for (int i = 0; i < READINGS; i++) {
                Instant now = clock.instant();
                assertThat(now).as("reading %s of thread %s", i, thread).isAfterOrEqualTo(last);
                last = now;
            }
            return READINGS;
        });
        assertThat(read).hasSize(3);
    }

    @Test
    @Tag("T-2")
    @DisplayName("T-2 its time is one that every store keeps: from the year 1970 to 2199")
    @LikelyCauses({"seconds taken for milliseconds", "a clock that was never set"})
    void storable() {
        assertThat(clock.instant())
                .isBetween(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("2199-12-31T23:59:59Z"));
        assertThat(clock.millis() / 1000).isCloseTo(clock.instant().getEpochSecond(), Offset.offset(2L));
    }
}
