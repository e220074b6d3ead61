package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.Optional;

/**
 * X7: what does the customer record say of the customer's standing?
 *
 * @param customer who
 * @param day on which day; absent in questions of release 0.1
 * @param order for which order, which does not count as its own past; absent in questions of release 0.1
 */
@Wire("customer-question")
public record CustomerQuestion(
        CustomerId customer,
        @Since("0.2") Optional<LocalDate> day,
        @Since("0.2") Optional<OrderId> order) implements FactRequest<CustomerAnswer> {
    /** The question of release 0.1, without day and order. */
    public CustomerQuestion(CustomerId customer) {
        this(customer, Optional.empty(), Optional.empty());
    }

    @Override
    public Class<CustomerAnswer> answerType() {
        return CustomerAnswer.class;
    }
}
