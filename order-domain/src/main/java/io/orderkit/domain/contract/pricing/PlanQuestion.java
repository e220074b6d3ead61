package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import java.time.LocalDate;

/**
 * C5: what does the price execution plan say of a product?
 *
 * @param customer for whom
 * @param product of which product
 * @param day on the day of receipt
 */
@Wire("plan-question")
public record PlanQuestion(CustomerId customer, ProductNumber product, LocalDate day)
        implements FactRequest<PlanAnswer> {
    @Override
    public Class<PlanAnswer> answerType() {
        return PlanAnswer.class;
    }
}
