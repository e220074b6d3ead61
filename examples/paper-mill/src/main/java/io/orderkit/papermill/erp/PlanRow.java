package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of {@code price-plan.jsonl}: one entry of the price execution plan (C5).
 *
 * @param product the product
 * @param name the name of the product
 * @param price the planned price
 * @param tolerancePercent the maximum deviation from the planned price, in percent
 * @param from the first day on which the entry is in force
 * @param until the last day on which the entry is in force
 */
@Wire("paper-mill:plan-row")
public record PlanRow(
        ProductNumber product,
        String name,
        UnitPrice price,
        BigDecimal tolerancePercent,
        LocalDate from,
        LocalDate until) {
    /** @throws InvalidValue when the entry ends before it begins */
    public PlanRow {
        if (until.isBefore(from)) {
            throw InvalidValue.of("until", until, "a day that is not before " + from);
        }
    }

    PlanAnswer.Entry entry() {
        return new PlanAnswer.Entry(price, tolerancePercent, from, until);
    }
}
