package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;

/**
 * C5: how did this customer last buy this product?
 *
 * @param customer who
 * @param product which product
 */
@Wire("last-deal-question")
public record LastDealQuestion(CustomerId customer, ProductNumber product) implements FactRequest<LastDealAnswer> {
    @Override
    public Class<LastDealAnswer> answerType() {
        return LastDealAnswer.class;
    }
}
