package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Wire;
import java.time.LocalDate;
import java.util.Optional;

/**
 * This customer's last deal for a product (C5). No earlier deal is no doubt by itself.
 *
 * @param deal the last one
 * @param origin where that is from
 */
@Wire("last-deal-answer")
public record LastDealAnswer(Optional<Deal> deal, FactOrigin origin) {
    /**
     * A deal.
     *
     * @param price at which price
     * @param specification in which specification
     * @param day on which day
     */
    public record Deal(UnitPrice price, String specification, LocalDate day) {}
}
