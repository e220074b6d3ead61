package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question about a customer's last deal for a product (C5).
 *
 * @param customer the customer
 * @param product the product
 * @param day the last day of the period in which deals are considered; absent in questions asked by release 0.1
 * @param order the current order, which must not count as the last deal; absent in questions asked by release 0.1
 */
@Wire("last-deal-question")
public record LastDealQuestion(
        CustomerId customer,
        ProductNumber product,
        @Since("0.2") Optional<LocalDate> day,
        @Since("0.2") Optional<OrderId> order)
        implements FactRequest<LastDealAnswer> {
    /** Creates the question as release 0.1 asked it, without a day or an order. */
    public LastDealQuestion(CustomerId customer, ProductNumber product) {
        this(customer, product, Optional.empty(), Optional.empty());
    }

    @Override
    public Class<LastDealAnswer> answerType() {
        return LastDealAnswer.class;
    }
}
