package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question about a customer's standing in the customer record (X7).
 *
 * @param customer the customer
 * @param day the day for which the standing is requested; absent in questions asked by release 0.1
 * @param order the current order, which must not count as one of the customer's past orders; absent in questions asked
 *     by release 0.1
 */
@Wire("customer-question")
public record CustomerQuestion(
        CustomerId customer,
        @Since("0.2") Optional<LocalDate> day,
        @Since("0.2") Optional<OrderId> order) implements FactRequest<CustomerAnswer> {
    /** Creates the question as release 0.1 asked it, without a day or an order. */
    public CustomerQuestion(CustomerId customer) {
        this(customer, Optional.empty(), Optional.empty());
    }

    @Override
    public Class<CustomerAnswer> answerType() {
        return CustomerAnswer.class;
    }
}
