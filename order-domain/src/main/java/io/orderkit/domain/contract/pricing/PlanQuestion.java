package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import java.time.LocalDate;

/**
 * The question about a product in the price execution plan (C5).
 *
 * @param customer the customer
 * @param product the product
 * @param day the day of receipt
 */
@Wire("plan-question")
public record PlanQuestion(CustomerId customer, ProductNumber product, LocalDate day)
        implements FactRequest<PlanAnswer> {
    @Override
    public Class<PlanAnswer> answerType() {
        return PlanAnswer.class;
    }
}
