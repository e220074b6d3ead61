package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording a price check with all facts on which the check is based (C5).
 *
 * @param revision the revision of the order that was checked
 * @param paymentMethod the payment method taken from the contract; empty if the order already named one
 * @param contract the customer's contract
 * @param customer the customer's standing
 * @param lines each line's check
 * @param doubts the doubts raised by the check; if there are any, a query is open
 * @param by the agent who checked the prices and opened the query
 */
@Wire("prices-checked")
public record PricesChecked(
        Revision revision,
        Optional<PaymentMethod> paymentMethod,
        ContractAnswer contract,
        CustomerAnswer customer,
        List<CheckedLine> lines,
        List<Doubt> doubts,
        ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder fixed = paymentMethod
                .map(method -> order.withContent(order.content().withPaymentMethod(method)))
                .orElse(order);
        return fixed.with(
                        Pricing.KEY,
                        pricing -> pricing.withChecked(paymentMethod.isPresent() ? fixed.revision() : revision)
                                .withAsked(revision)
                                .withContract(contract.contract())
                                .withCustomer(customer)
                                .withDoubts(doubts)
                                .withAskedBy(by))
                .at(doubts.isEmpty() ? AgreementState.PRICED : AgreementState.PRICE_QUERY);
    }

    /** If a query is opened, sends it to the salesperson and notifies the CS supervisor and the marketing director. */
    @Override
    public List<Intent> intents() {
        return doubts.isEmpty()
                ? List.of()
                : List.of(new Intent.Communication(
                        "price-query-opened",
                        Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR),
                        Map.of("doubts", String.valueOf(doubts.size()))));
    }
}
