package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Revision;

/**
 * The approvals from C5 to C7 that remain valid after a change to the order (X8). The rows of {@code OrderForm} and
 * {@code LineForm} state which approvals each item affects.
 */
final class RemainingApprovals {
    private RemainingApprovals() {}

    static AgreementState standingOf(ContractOrder order) {
        return (AgreementState) order.positions().on(AgreementState.TRACK);
    }

    static boolean pricesHold(ContractOrder order) {
        return order.stillHolds(Aspect.PRICE, Pricing.of(order).checked());
    }

    /**
     * Returns the latest agreement state that the valid approvals of C6 and C7 allow. The result is at most the earlier
     * of {@code SCHEDULED} and the given state.
     */
    static AgreementState carry(ContractOrder order, AgreementState most) {
        AgreementState to = earlier(most, AgreementState.SCHEDULED);
        if (!order.stillHolds(Aspect.SCHEDULE, instructed(order))) {
            to = earlier(to, AgreementState.FEASIBLE);
        }
        if (!order.stillHolds(Aspect.FEASIBILITY, Feasibility.of(order).answered())) {
            to = earlier(to, AgreementState.PRICED);
        }
        return to;
    }

    private static Revision instructed(ContractOrder order) {
        return Feasibility.of(order).instruction().map(Instruction::revision).orElse(Revision.NONE);
    }

    static AgreementState earlier(AgreementState one, AgreementState other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static AgreementState later(AgreementState one, AgreementState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
