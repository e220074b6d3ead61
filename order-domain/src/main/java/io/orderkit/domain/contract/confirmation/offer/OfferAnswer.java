package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The customer's answer to an offered arrival that is later than the fixed arrival (C8).
 *
 * @param offer the offer that the customer answered; the answer does not apply to any other offer
 * @param agreed whether the customer agrees to the offered arrival
 */
public record OfferAnswer(Optional<ArrivalOffer> offer, boolean agreed) {
    static final Parts.Key<OfferAnswer> KEY =
            new Parts.Key<>("arrival-answer", new OfferAnswer(Optional.empty(), false));

    /** Returns the offer to which the customer has not agreed yet, or an empty result if there is none. */
    public static Optional<ArrivalOffer> awaited(ContractOrder order) {
        OfferAnswer answer = order.part(KEY);
        return ArrivalOffer.of(order)
                .filter(offer -> !answer.agreed() || !answer.offer().equals(Optional.of(offer)));
    }
}
