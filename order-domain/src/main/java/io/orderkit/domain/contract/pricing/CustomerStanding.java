package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The customer's standing when the order passes a gate. The tier follows from the customer record and the rules that
 * apply when the order passes the gate (X7).
 */
public final class CustomerStanding {
    private CustomerStanding() {}

    /** Returns the requests for the facts that a gate needs from the customer record. */
    public static List<FactRequest<?>> needs(ContractOrder order) {
        return question(order).<List<FactRequest<?>>>map(List::of).orElse(List.of());
    }

    private static Optional<CustomerQuestion> question(ContractOrder order) {
        return order.customer()
                .map(customer -> new CustomerQuestion(customer, Optional.empty(), Optional.of(order.id())));
    }

    /** Returns the answer from the customer record, or an empty result if no answer was requested. */
    public static Optional<CustomerAnswer> found(ContractOrder order, Facts facts) {
        return question(order).flatMap(facts::find);
    }

    /**
     * Returns the refusals that arise only because the customer record has changed since the gate was last evaluated.
     */
    public static List<Refusal> shutNow(ContractOrder order, Deciding deciding, Gate<ContractOrder> gate) {
        return gate.shut(order, deciding.actor(), deciding.moment()).isEmpty()
                ? gate.shut(known(order, found(order, deciding.facts())), deciding.actor(), deciding.moment())
                : List.of();
    }

    /** Returns a copy of the order with the current customer record, which determines the tier from now on. */
    public static ContractOrder known(ContractOrder order, Optional<CustomerAnswer> found) {
        return found.map(answer -> order.with(Pricing.KEY, pricing -> pricing.withCustomer(answer)))
                .orElse(order);
    }
}
