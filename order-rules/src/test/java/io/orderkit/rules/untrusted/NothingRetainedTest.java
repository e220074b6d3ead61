package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("X7")
@Timeout(600)
class NothingRetainedTest {
    private static final int WARM_UP = 20;
    private static final int RELOADS = 200;
    private static final long MEGABYTE = 1 << 20;
    private static final DepositFacts FACTS = new DepositFacts(
            Tier.B, BigDecimal.TEN, "EUR", PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @Test
    @DisplayName("after 200 swaps neither the rules before, nor their classes, nor any memory is left")
    void nothingIsLeftOfTheRulesBefore() {
        RuleDirectory directory = RuleDirectory.copiedTo(parent, "ours");
        String header = RuleDirectory.shipped("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");
        List<WeakReference<RuleBook>> before = new ArrayList<>();
        try (RuleWatch watch = UnstartedWatch.of(directory.path())) {
            swap(watch, directory, header, before, WARM_UP);
            Footprint settled = Footprint.measured(before);
            long began = System.nanoTime();
            swap(watch, directory, header, before, RELOADS);
            long millis = (System.nanoTime() - began) / 1_000_000;
            Footprint after = Footprint.measured(before);
            System.out.println(RELOADS + " reloads in " + millis + " ms: before " + settled + ", after " + after);
            assertThat(before).allMatch(book -> book.get() == null);
            assertThat(after.classes() - settled.classes()).isLessThan(RELOADS);
            assertThat(after.metaspace() - settled.metaspace()).isLessThan(4 * MEGABYTE);
            assertThat(after.heap() - settled.heap()).isLessThan(10 * MEGABYTE);
        }
    }

    private static void swap(
            RuleWatch watch, RuleDirectory directory, String header, List<WeakReference<RuleBook>> before, int times) {
        for (int i = 0; i < times; i++) {
            before.add(new WeakReference<>(watch.current()));
            int percent = before.size() % 100;
            directory.write(
                    "deposit.drl",
                    header + "rule \"C9.2 all\" when OrderTerms( ) then verdict.requirePercent(" + percent
                            + ", \"deposit-tier-a\"); end\n");
            watch.look();
            assertThat(watch.look().orElseThrow().findings()).isEmpty();
            assertThat(watch.current().judge(FACTS).percent()).isEqualByComparingTo(BigDecimal.valueOf(percent));
        }
    }

    private record Footprint(int classes, long metaspace, long heap) {
        /** Returns the memory footprint after a garbage collection that has reclaimed all earlier rule books. */
        static Footprint measured(List<WeakReference<RuleBook>> before) {
            for (int i = 0; i < 20 && before.stream().anyMatch(book -> book.get() != null); i++) {
                System.gc();
            }
            System.gc();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Footprint(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
