package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The conditions on prices that must hold before the order can continue (C5). */
public final class PriceQueryGates {
    /**
     * The condition that no price query is open and that the last price check is still current. An order with an open
     * query or an outdated price check cannot proceed to C6.
     */
    public static final Gate<ContractOrder> PRICES_HOLD =
            Gate.named("prices-hold", PriceQueryGates::reasons).clearedBy(CheckPrices.class, AnswerPriceQuery.class);

    /** The condition that the salesperson who answers a price query is not the person who opened the query (X2). */
    public static final Gate<ContractOrder> ANSWERED_BY_ANOTHER = Gate.personal(
            "answered-by-another",
            (order, actor, moment) ->
                    Pricing.of(order).askedBy().filter(actor.id()::equals).isPresent()
                            ? List.of(Refusal.gate(PricingRefusal.ASKED_BY_THE_SAME_PERSON, "actor", actor.id()))
                            : List.of());

    private PriceQueryGates() {}

    private static List<Refusal> reasons(ContractOrder order, Moment moment) {
        Pricing pricing = Pricing.of(order);
        List<Refusal> reasons = new ArrayList<>();
        for (Doubt doubt : pricing.doubts()) {
            reasons.add(doubt.line()
                    .map(line -> Refusal.gate(PricingRefusal.PRICE_QUERY_OPEN, doubt.named("line", line)))
                    .orElseGet(() -> Refusal.gate(PricingRefusal.PAYMENT_QUERY_OPEN, doubt.named())));
        }
        if (pricing.doubts().isEmpty() && !order.stillHolds(Aspect.PRICE, pricing.checked())) {
            reasons.add(Refusal.gate(PricingRefusal.PRICE_CHECK_LAPSED));
        }
        return reasons;
    }
}
