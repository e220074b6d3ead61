package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import java.time.LocalDate;

/**
 * A line of {@code earlier-deals.jsonl} (C5).
 *
 * @param customer who bought
 * @param product which product
 * @param price at which price
 * @param specification in which specification
 * @param day on which day
 */
@Wire("paper-mill:deal-row")
public record DealRow(
        CustomerId customer, ProductNumber product, UnitPrice price, String specification, LocalDate day) {
    LastDealAnswer.Deal deal() {
        return new LastDealAnswer.Deal(price, specification, day);
    }
}
