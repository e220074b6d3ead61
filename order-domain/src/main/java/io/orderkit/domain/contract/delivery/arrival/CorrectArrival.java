package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.ArrivalLateness;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * The command that corrects the date and time of arrival (C18, X10). The lateness is then recalculated.
 *
 * @param arrivedAt the corrected time of arrival
 * @param reason an explanation of how the error was found
 */
@Wire("correct-arrival")
public record CorrectArrival(Instant arrivedAt, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectArrival {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Delivery delivery = Delivery.of(order);
        return DeliveryTimes.notAfterSigning(
                        DeliveryTimes.between(delivery.leftAt(), arrivedAt, deciding),
                        arrivedAt,
                        delivery.receiptSignedOn(),
                        deciding)
                .list();
    }

    @Override
    public List<ArrivalCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ArrivalCorrected(
                Delivery.of(order).arrivedAt(),
                arrivedAt,
                ArrivalLateness.days(order, arrivedAt, deciding.moment()),
                reason,
                deciding.by()));
    }
}
