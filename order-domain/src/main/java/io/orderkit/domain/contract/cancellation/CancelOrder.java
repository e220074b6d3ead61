package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an order is cancelled (X8). The cancellation ends promises, owed documents and shifts. Payments
 * become an amount to give back, less the fee if the customer caused the cancellation. The CS supervisor decides the
 * fee, with their own cancellation or later.
 *
 * @param reason the reason
 * @param causedBy the party that caused the cancellation; only commands of release 0.1 leave it out
 * @param fee the fee, where the CS supervisor decides it at once
 */
@Wire("cancel-order")
public record CancelOrder(
        String reason,
        @Since("0.2") Optional<CancellationCause> causedBy,
        @Since("0.2") Optional<Money> fee) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the reason is blank
     */
    public CancelOrder {
        reason = Names.required("reason of the cancellation", reason);
    }

    /** Creates a cancellation without a fee, or with one that is decided later. */
    public CancelOrder(String reason, CancellationCause causedBy) {
        this(reason, Optional.of(causedBy), Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(causedBy.isEmpty(), CancellationRefusal.CAUSE_MISSING)
                .when(
                        fee.isPresent() && !deciding.actor().is(Role.CS_SUPERVISOR),
                        CancellationRefusal.FEE_BY_SUPERVISOR_ONLY,
                        "actor",
                        deciding.by())
                .when(
                        fee.isPresent() && !causedBy.equals(Optional.of(CancellationCause.CUSTOMER)),
                        CancellationRefusal.FEE_NOT_OF_CUSTOMER);
        fee.ifPresent(amount -> objections.and(SetCancellationFee.against(order, amount, deciding)));
        return objections.list();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events =
                new ArrayList<>(CancellationEvents.of(order, reason, causedBy, deciding));
        fee.ifPresent(amount -> events.add(new CancellationFeeSet(amount, reason, deciding.by())));
        return events;
    }
}
