package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.ContractWalkChoice;
import io.orderkit.testkit.walk.ProcessWalk;
import io.orderkit.testkit.walk.SeededChoice;
import io.orderkit.testkit.walk.WalkSetting;
import io.orderkit.testkit.walk.WalkTally;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Random walks of contract orders")
class ContractWalkTest {
    private static final int ORDERS = 2800;
    private static final int AT_LEAST = 20;

    private static final Policies HANDBOOK = new HandbookPolicies();

    /** Rules that also require a deposit from tier A. */
    private static final Policies DEPOSIT_FROM_ALL =
            SettablePolicies.likeTheHandbook().everybodyDeposits("20");

    /**
     * Rules that allow only the CS supervisor to issue the production order. As soon as half of the price is paid, the payment gate opens
     * automatically and the goods can leave.
     */
    private static final Policies STRICT = SettablePolicies.likeTheHandbook()
            .supervisorIssues()
            .everybodyPaysBeforeGoods("50")
            .completingPaymentClears();

    /** The default seed of the walks; {@code -Dorderkit.seed} overrides it. */
    private static final long USUAL_SEED = 20_260_302;

    /**
     * The refusals that never occur in any walk. Most of these refusals come from the kernel and the desk, not from the
     * process table. The cancellation of uninspected lots requires a sequence of six rare steps. A sales slip for a
     * different delivery requires a second delivery, but each walk has only one delivery.
     */
    private static final Set<RefusalCode> NOT_OF_THE_TABLE = Set.of(
            ProductionRefusal.LOT_UNKNOWN,
            DeliveryRefusal.SLIP_OF_ANOTHER_DELIVERY,
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
    @Tag("X1")
    @Tag("X4")
    @Tag("C9.3")
    @Tag("C13")
    @Tag("C14.2")
    @DisplayName("keep what must hold, take every step and meet every refusal")
    void keepWhatMustHold() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        System.out.println("random walks: seed " + seed + " (-Dorderkit.seed=" + seed + " runs them again)");
        WalkTally tally = new WalkTally();
        for (int i = 0; i < ORDERS; i++) {
            long walk = seed + i;
            try {
                walk(new SeededChoice(walk), rules(i), tally);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("walk " + walk + " of seed " + seed + ": " + e.getMessage(), e);
            }
        }
        System.out.println(tally);
        List<String> rareSteps = ContractProcess.standard().steps().stream()
                .map(Step::name)
                .filter(step -> tally.timesAccepted(step) < AT_LEAST)
                .map(step -> step + " " + tally.timesAccepted(step))
                .toList();
        List<String> rareRefusals = ContractProcess.standard().refusalCodes().stream()
                .filter(code -> !NOT_OF_THE_TABLE.contains(code))
                .map(RefusalCode::code)
                .filter(code -> tally.timesRefused(code) < AT_LEAST)
                .map(code -> code + " " + tally.timesRefused(code))
                .toList();
        assertThat(rareSteps).as("steps accepted less than %s times", AT_LEAST).isEmpty();
        assertThat(rareRefusals).as("refusals met less than %s times", AT_LEAST).isEmpty();
        assertThat(tally.timesEnded(DeliveryState.CLOSED)).as("orders closed").isGreaterThanOrEqualTo(500);
        assertThat(tally.acceptedPercent()).as("percent of attempts accepted").isGreaterThanOrEqualTo(50);
    }

    private static Policies rules(int walk) {
        return switch (walk % 10) {
            case 0 -> DEPOSIT_FROM_ALL;
            case 1 -> STRICT;
            default -> HANDBOOK;
        };
    }

    private static void walk(SeededChoice dice, Policies rules, WalkTally tally) {
        ContractWalkChoice choice = new ContractWalkChoice(dice, ContractProcess.standard());
        WalkSetting setting = new WalkSetting(
                BusinessCalendar.weekdaysIn(ContractScenario.ZONE),
                rules,
                choice.erp().asPort());
        new ProcessWalk<>(ContractProcess.standard(), setting, choice, new ContractInvariants()).go(dice, tally);
    }
}
