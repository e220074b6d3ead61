package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The event recording the customer's answer to the offer of an arrival later than the fixed arrival (C8).
 *
 * @param offer the offer
 * @param agreed whether the customer agrees
 * @param answeredBy the contact person who answered for the customer
 * @param answeredOn the day on which the customer answered
 */
@Wire("arrival-answered")
public record ArrivalAnswered(ArrivalOffer offer, boolean agreed, Personal<String> answeredBy, LocalDate answeredOn)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(OfferAnswer.KEY, before -> new OfferAnswer(Optional.of(offer), agreed));
    }
}
