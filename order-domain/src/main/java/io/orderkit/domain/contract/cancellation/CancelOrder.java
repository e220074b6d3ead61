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
 * The command that cancels an order (X8). Once the order is cancelled, promises no longer apply, no documents are
 * outstanding, and dates no longer move. The payments received must be refunded, less the fee if the customer caused
 * the cancellation. The CS supervisor sets the fee, either when cancelling the order or later.
 *
 * @param reason the reason
 * @param causedBy the party that caused the cancellation; absent only in commands of release 0.1
 * @param fee the cancellation fee, if the CS supervisor sets it when cancelling the order
 */
@Wire("cancel-order")
public record CancelOrder(
        String reason,
        @Since("0.2") Optional<CancellationCause> causedBy,
        @Since("0.2") Optional<Money> fee) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CancelOrder {
        reason = Names.required("reason for the cancellation", reason);
    }

    /** Creates a cancellation whose fee, if any, is decided later. */
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
