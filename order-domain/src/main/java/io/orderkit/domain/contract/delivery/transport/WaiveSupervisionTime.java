package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * The command by which the CS supervisor waives the transport check at a past supervision time (C17).
 *
 * @param checkpoint the supervision time
 * @param reason the reason
 */
@Wire("waive-supervision-time")
public record WaiveSupervisionTime(Instant checkpoint, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public WaiveSupervisionTime {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        List<Instant> open = SupervisionTimes.open(order);
        return new Objections()
                .when(
                        !open.isEmpty() && !open.contains(checkpoint),
                        DeliveryRefusal.TRANSPORT_CHECK_UNKNOWN,
                        "found",
                        checkpoint)
                .list();
    }

    @Override
    public List<SupervisionTimeWaived> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SupervisionTimeWaived(checkpoint, reason, deciding.by()));
    }
}
