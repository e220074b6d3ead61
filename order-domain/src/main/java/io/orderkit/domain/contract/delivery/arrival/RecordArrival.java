package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.ArrivalLateness;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * The command by which CS records the exact time of arrival that the carrier reports (C18). The salesperson is notified
 * of the arrival (C17).
 *
 * @param arrivedAt the time of arrival
 * @param situation the condition of the goods, as described by the carrier
 */
@Wire("record-arrival")
public record RecordArrival(Instant arrivedAt, String situation) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        arrivedAt.isAfter(deciding.now()),
                        DeliveryRefusal.ARRIVAL_IN_THE_FUTURE,
                        "found",
                        arrivedAt,
                        "now",
                        deciding.now())
                .when(
                        Delivery.of(order).leftAt().filter(arrivedAt::isBefore).isPresent(),
                        DeliveryRefusal.ARRIVAL_BEFORE_LEAVING,
                        "found",
                        arrivedAt,
                        "left",
                        Delivery.of(order).leftAt().map(Instant::toString).orElse("?"))
                .list();
    }

    @Override
    public List<GoodsArrived> decide(ContractOrder order, Deciding deciding) {
        return List.of(
                new GoodsArrived(arrivedAt, situation, ArrivalLateness.days(order, arrivedAt, deciding.moment())));
    }
}
