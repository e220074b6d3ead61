package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import java.time.LocalDate;

/**
 * A line of {@code earlier-deals.jsonl}: one earlier deal with a customer (C5).
 *
 * @param customer the customer who bought
 * @param product the product
 * @param price the price
 * @param specification the specification
 * @param day the date of the deal
 */
@Wire("paper-mill:deal-row")
public record DealRow(
        CustomerId customer, ProductNumber product, UnitPrice price, String specification, LocalDate day) {
    LastDealAnswer.Deal deal() {
        return new LastDealAnswer.Deal(price, specification, day);
    }
}
