package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of {@code price-plan.jsonl}: the price execution plan (C5).
 *
 * @param product which product
 * @param name what people call it
 * @param price the planned price
 * @param tolerancePercent how far a price may be off it
 * @param from the first day on which it is in force
 * @param until the last day on which it is in force
 */
@Wire("paper-mill:plan-row")
public record PlanRow(
        ProductNumber product,
        String name,
        UnitPrice price,
        BigDecimal tolerancePercent,
        LocalDate from,
        LocalDate until) {
    /** @throws InvalidValue when it ends before it begins */
    public PlanRow {
        if (until.isBefore(from)) {
            throw InvalidValue.of("until", until, "a day that is not before " + from);
        }
    }

    PlanAnswer.Entry entry() {
        return new PlanAnswer.Entry(price, tolerancePercent, from, until);
    }
}
