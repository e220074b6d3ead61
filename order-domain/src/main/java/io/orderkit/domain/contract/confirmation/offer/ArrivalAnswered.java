package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * C8: the customer has answered to an arrival that is later than the one they fixed.
 *
 * @param offer what they were asked
 * @param agreed whether they agree
 * @param answeredBy who of the customer answered
 * @param answeredOn on which day
 */
@Wire("arrival-answered")
public record ArrivalAnswered(ArrivalOffer offer, boolean agreed, Personal<String> answeredBy, LocalDate answeredOn)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(OfferAnswer.KEY, before -> new OfferAnswer(Optional.of(offer), agreed));
    }
}
