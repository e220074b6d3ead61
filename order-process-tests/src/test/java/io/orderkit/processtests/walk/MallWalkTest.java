package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.ordering.OrderingRefusal;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.testkit.walk.WalkTally;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Random walks of mall orders")
class MallWalkTest {
    private static final int ORDERS = 1000;
    private static final int AT_LEAST = 20;

    /** The default seed of the walks; {@code -Dorderkit.seed} overrides it. */
    private static final long USUAL_SEED = 20_260_302;

    /**
     * The refusals that never occur in any walk. Most of these refusals come from the kernel and the desk, not from the
     * process table. A walk never submits an order that contains a line
     * with a quantity of zero.
     */
    private static final Set<RefusalCode> NOT_OF_THE_TABLE = Set.of(
            OrderingRefusal.LINE_OF_NOTHING,
            KernelRefusal.POSITION_UNKNOWN,
            KernelRefusal.UNKNOWN_COMMAND,
            KernelRefusal.PERSON_UNKNOWN,
            KernelRefusal.PERSON_NOT_IN_ROLE,
            KernelRefusal.STEP_WAIVED,
            KernelRefusal.INSTANCE_UNKNOWN,
            KernelRefusal.INSTANCE_NOT_NAMED,
            KernelRefusal.INSTANCE_NOT_OF_STEP,
            KernelRefusal.FACTS_UNAVAILABLE,
            KernelRefusal.COMMAND_ID_REUSED,
            KernelRefusal.COMMAND_ID_RESERVED,
            KernelRefusal.OTHER_PROCESS,
            KernelRefusal.TIME_OUT_OF_RANGE,
            KernelRefusal.HAPPENED_IN_THE_FUTURE,
            KernelRefusal.HAPPENED_TOO_EARLY,
            KernelRefusal.LATE_ENTRY_NEEDS_SUPERVISOR,
            KernelRefusal.EVIDENCE_IN_THE_FUTURE,
            KernelRefusal.EVIDENCE_TOO_EARLY,
            KernelRefusal.LIMIT_EXCEEDED,
            KernelRefusal.TEXT_BLANK,
            KernelRefusal.TEXT_NOT_KEEPABLE,
            KernelRefusal.FIGURE_TOO_BIG,
            KernelRefusal.DAY_OUT_OF_RANGE,
            KernelRefusal.FIELD_UNKNOWN,
            KernelRefusal.FIELD_VALUE_INVALID,
            KernelRefusal.NAME_UNKNOWN,
            KernelRefusal.QUANTITY_TOO_FINE,
            KernelRefusal.IDENTITY_EMPTY,
            KernelRefusal.IDENTITY_INVISIBLE,
            KernelRefusal.IDENTITY_SPELLING);

    @Test
    @Tag("M2")
    @Tag("M4")
    @Tag("M5")
    @Tag("X1")
    @Tag("X4")
    @Tag("X6")
    @DisplayName("keep what must hold, take every step and meet every refusal; option, preview and attempt agree")
    void keepWhatMustHold() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        System.out.println("mall walks: seed " + seed + " (-Dorderkit.seed=" + seed + " runs them again)");
        WalkTally tally = new WalkTally();
        for (int i = 0; i < ORDERS; i++) {
            long walk = seed + i;
            try {
                new MallWalk(walk, tally).go();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("walk " + walk + " of seed " + seed + ": " + e.getMessage(), e);
            }
        }
        System.out.println(tally);
        List<String> rareSteps = MallProcess.standard().steps().stream()
                .map(Step::name)
                .filter(step -> tally.timesAccepted(step) < AT_LEAST)
                .map(step -> step + " " + tally.timesAccepted(step))
                .toList();
        List<String> rareRefusals = MallProcess.standard().refusalCodes().stream()
                .filter(code -> !NOT_OF_THE_TABLE.contains(code))
                .map(RefusalCode::code)
                .filter(code -> tally.timesRefused(code) < AT_LEAST)
                .map(code -> code + " " + tally.timesRefused(code))
                .toList();
        assertThat(rareSteps).as("steps accepted less than %s times", AT_LEAST).isEmpty();
        assertThat(rareRefusals).as("refusals met less than %s times", AT_LEAST).isEmpty();
        assertThat(tally.acceptedPercent()).as("percent of attempts accepted").isGreaterThanOrEqualTo(50);
    }
}
