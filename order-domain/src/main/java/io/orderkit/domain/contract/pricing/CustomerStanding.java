package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The customer's record as it is when a gate is passed: the tier is judged by it and by the rules of then (X7). */
public final class CustomerStanding {
    private CustomerStanding() {}

    /** Returns what a gate asks of the customer record. */
    public static List<FactRequest<?>> needs(ContractOrder order) {
        return question(order).<List<FactRequest<?>>>map(List::of).orElse(List.of());
    }

    private static Optional<CustomerQuestion> question(ContractOrder order) {
        return order.customer()
                .map(customer -> new CustomerQuestion(customer, Optional.empty(), Optional.of(order.id())));
    }

    /** Returns what the record said; empty where it was not asked. */
    public static Optional<CustomerAnswer> found(ContractOrder order, Facts facts) {
        return question(order).flatMap(facts::find);
    }

    /** Returns what a gate says by the customer record of now, where by the record known before it says nothing. */
    public static List<Refusal> shutNow(ContractOrder order, Deciding deciding, Gate<ContractOrder> gate) {
        return gate.shut(order, deciding.actor(), deciding.moment()).isEmpty()
                ? gate.shut(known(order, found(order, deciding.facts())), deciding.actor(), deciding.moment())
                : List.of();
    }

    /** Returns the order with what the record says now, by which its tier is judged from here on. */
    public static ContractOrder known(ContractOrder order, Optional<CustomerAnswer> found) {
        return found.map(answer -> order.with(Pricing.KEY, pricing -> pricing.withCustomer(answer)))
                .orElse(order);
    }
}
