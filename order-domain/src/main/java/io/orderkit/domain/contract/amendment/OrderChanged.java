package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.Aspect;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.OrderContent;
import io.orderkit.domain.contract.PaymentState;
import io.orderkit.domain.contract.ProductionState;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Intent;
import io.orderkit.domain.process.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * X8: the order was changed. It goes back to the first approval that the change has touched; production and payment begin anew.
 *
 * @param content the whole content now
 * @param reason why
 * @param by who changed it
 */
@Wire("order-changed")
public record OrderChanged(OrderContent content, String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder changed = order.withContent(content);
        return changed.at(firstLapsed(order, changed))
                .at(ProductionState.NOT_ORDERED)
                .at(PaymentState.NOT_REVIEWED);
    }

    private static AgreementState firstLapsed(ContractOrder before, ContractOrder changed) {
        AgreementState reached = (AgreementState) before.positions().on(AgreementState.TRACK);
        AgreementState back = AgreementState.SCHEDULED;
        if (!changed.stillHolds(Aspect.SCHEDULE, instructed(changed))) {
            back = AgreementState.FEASIBLE;
        }
        if (!changed.stillHolds(Aspect.FEASIBILITY, Feasibility.of(changed).answered())) {
            back = AgreementState.PRICED;
        }
        if (!Pricing.of(changed).holdsFor(changed)) {
            back = AgreementState.RECORDED;
        }
        return reached.compareTo(back) < 0 ? reached : back;
    }

    private static Revision instructed(ContractOrder order) {
        return Feasibility.of(order).instruction().map(Instruction::revision).orElse(Revision.NONE);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "order-changed", Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION), Map.of("reason", reason)));
    }
}
