package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions that concern the answers of the technical department and of production (C6, C7). The command
 * {@code WriteInstruction} itself checks that production does not start before the reserve is expected.
 */
public final class FeasibilityGates {
    /** The condition that the technical department's answer applies to the current content of the order (C6). */
    public static final Gate<ContractOrder> FEASIBILITY_HOLDS = Gate.when(
                    "feasibility-holds",
                    (ContractOrder order, Moment moment) -> order.stillHolds(
                            Aspect.FEASIBILITY, Feasibility.of(order).answered()),
                    FeasibilityRefusal.FEASIBILITY_LAPSED)
            .clearedBy(AnswerFeasibility.class);

    /**
     * The condition that raw material is reserved or expected, as stated in writing for the current content of the
     * order (C6.3).
     */
    public static final Gate<ContractOrder> RESERVE_STATED =
            Gate.named("reserve-stated", FeasibilityGates::reserve).clearedBy(StateReserve.class);

    /**
     * The condition that every order line has a quantity (C7), even if the rules accepted the order without quantities
     * (C3).
     */
    public static final Gate<ContractOrder> QUANTITIES_KNOWN = Gate.named(
            "quantities-known",
            (ContractOrder order, Moment moment) -> order.content().lines().stream()
                    .filter(line -> line.quantity().isEmpty())
                    .map(line -> Refusal.gate(FeasibilityRefusal.QUANTITY_UNKNOWN, "line", line.number()))
                    .toList());

    /** The condition that production's instruction applies to the current content of the order (C7). */
    public static final Gate<ContractOrder> INSTRUCTION_HOLDS = Gate.when(
                    "instruction-holds",
                    (ContractOrder order, Moment moment) -> order.stillHolds(
                            Aspect.SCHEDULE,
                            Feasibility.of(order)
                                    .instruction()
                                    .map(Instruction::revision)
                                    .orElse(Revision.NONE)),
                    FeasibilityRefusal.INSTRUCTION_LAPSED)
            .clearedBy(WriteInstruction.class);

    /**
     * The condition that the order can be produced, or that the new-product trial was suggested to the customer (C6.1).
     */
    public static final Gate<ContractOrder> TRIAL_ADVISED = Gate.when(
                    "trial-advised",
                    (ContractOrder order, Moment moment) ->
                            Feasibility.of(order).producible()
                                    || Feasibility.of(order).trialAdvised(),
                    FeasibilityRefusal.TRIAL_NOT_ADVISED)
            .clearedBy(AdviseTrial.class);

    private FeasibilityGates() {}

    private static List<Refusal> reserve(ContractOrder order, Moment moment) {
        Feasibility feasibility = Feasibility.of(order);
        List<Refusal> reasons = new ArrayList<>();
        if (feasibility.reserve().isEmpty()) {
            reasons.add(Refusal.gate(FeasibilityRefusal.RESERVE_MISSING));
        } else if (!feasibility.reserveHoldsFor(order)) {
            reasons.add(Refusal.gate(FeasibilityRefusal.RESERVE_LAPSED));
        }
        if (feasibility
                .reserve()
                .filter(reserve -> reserve.standing() == Reserve.Standing.NONE)
                .isPresent()) {
            reasons.add(Refusal.gate(FeasibilityRefusal.RESERVE_NONE));
        }
        return reasons;
    }
}
