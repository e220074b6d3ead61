package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.Money;
import java.util.Currency;
import java.util.Optional;

/** The difference between the price of a mall order and the money received for it (M4, M5). */
public final class MallBalance {
    private MallBalance() {}

    /** Returns the money received for an order, or an empty result if the order has no content yet. */
    public static Optional<Money> held(MallOrder order) {
        return order.content()
                .map(content -> content.total().currency())
                .map(currency -> CollectionRecord.of(order).entries().stream()
                        .map(CollectionRecord.Entry::amount)
                        .filter(amount -> amount.currency().equals(currency))
                        .reduce(Money.zero(currency), Money::plus));
    }

    /** Returns the unpaid part of the price, whether due or not, or an empty result if the price is fully paid. */
    public static Optional<Money> missing(MallOrder order) {
        return balance(order).filter(Money::isPositive);
    }

    /** Returns the amount that is due, or an empty result if nothing is due or the order is not confirmed yet. */
    public static Optional<Money> toCollect(MallOrder order) {
        return missing(order).filter(open -> !order.isAt(CollectionState.NOT_OPEN));
    }

    /** Returns the amount to refund to the member: an overpayment, or the payments for a cancelled order. */
    public static Optional<Money> owedBack(MallOrder order) {
        return balance(order).filter(Money::isNegative).map(Money::negated);
    }

    /**
     * Returns the price of an order minus the money received. A cancelled order costs nothing; an order that was only
     * partly shipped costs only the shipped goods (M5).
     */
    private static Optional<Money> balance(MallOrder order) {
        return MallSupply.worth(order)
                .map(worth -> order.isAt(CollectionState.CALLED_OFF) ? Money.zero(worth.currency()) : worth)
                .flatMap(price -> held(order).map(price::minus));
    }

    /** Returns whether any money was received or refunded in a currency other than the given one. */
    public static boolean hasOtherThan(MallOrder order, Currency currency) {
        return CollectionRecord.of(order).entries().stream()
                .anyMatch(entry -> !entry.amount().currency().equals(currency));
    }
}
