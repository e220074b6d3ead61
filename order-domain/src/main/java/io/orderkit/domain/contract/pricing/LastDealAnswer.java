package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Wire;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The customer's last deal for a product (C5). The lack of an earlier deal does not by itself raise a doubt.
 *
 * @param deal the last deal
 * @param origin the source and the time of this fact
 */
@Wire("last-deal-answer")
public record LastDealAnswer(Optional<Deal> deal, FactOrigin origin) {
    /**
     * A deal.
     *
     * @param price the price
     * @param specification the specification
     * @param day the day
     */
    public record Deal(UnitPrice price, String specification, LocalDate day) {}
}
