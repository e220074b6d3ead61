package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;

/**
 * X7: what does the customer record say of the customer's standing?
 *
 * @param customer who
 */
@Wire("customer-question")
public record CustomerQuestion(CustomerId customer) implements FactRequest<CustomerAnswer> {
    @Override
    public Class<CustomerAnswer> answerType() {
        return CustomerAnswer.class;
    }
}
