package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the salesperson answered doubts from a price query (C5). The values in the answers become
 * part of the order's content and count as checked.
 *
 * @param by the salesperson
 * @param answers the answers
 * @param content the complete content of the order, including the values in the answers
 * @param left the doubts that are still open; if there are none, the query is closed
 */
@Wire("price-query-answered")
public record PriceQueryAnswered(ActorId by, List<QueryAnswer> answers, OrderContent content, List<Doubt> left)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder corrected = order.withTerms(content);
        return corrected
                .with(
                        Pricing.KEY,
                        pricing -> pricing.withChecked(corrected.revision()).withDoubts(left))
                .at(left.isEmpty() ? AgreementState.PRICED : AgreementState.PRICE_QUERY);
    }

    /** Notifies CS, the CS supervisor and the marketing director once the query is closed. */
    @Override
    public List<Intent> intents() {
        return left.isEmpty()
                ? List.of(new Intent.Communication(
                        "price-query-closed",
                        Set.of(Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR),
                        Map.of("answeredBy", by.value())))
                : List.of();
    }
}
