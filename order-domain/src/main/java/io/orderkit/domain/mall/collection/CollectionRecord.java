package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.text.Identity;
import java.util.Currency;
import java.util.Optional;

/**
 * The collection record (M4).
 *
 * @param entries each amount that came, was corrected (the difference), or was given back (negative)
 * @param feedback what delivery persons said that they took
 */
public record CollectionRecord(Log<Entry> entries, Log<MallPayment> feedback) {
    static final Parts.Key<CollectionRecord> KEY =
            new Parts.Key<>("collection", new CollectionRecord(Log.empty(), Log.empty()));

    /**
     * A line of the record.
     *
     * @param reference of the payment
     * @param amount what it adds to the money that is here
     */
    public record Entry(String reference, Money amount) {}

    public static CollectionRecord of(MallOrder order) {
        return order.part(KEY);
    }

    /** The reference under which a payment was recorded, by any spelling of it. */
    Optional<String> known(String reference) {
        return Identity.find(entries.stream().map(Entry::reference).toList(), reference);
    }

    /** Returns the amount recorded under a reference, as it stands after corrections. */
    public Optional<Money> recorded(String reference) {
        return entries.stream()
                .filter(entry -> entry.reference().equals(reference))
                .map(Entry::amount)
                .reduce(Money::plus);
    }

    /** What was paid under a reference, as it stands after corrections; not what was given back. */
    Optional<Money> paid(String reference) {
        return recorded(reference).filter(amount -> !isRefund(reference));
    }

    /** Returns the amount given back under a reference, as it stands after corrections. */
    Optional<Money> refunded(String reference) {
        return recorded(reference).filter(amount -> isRefund(reference)).map(Money::negated);
    }

    /** Whether anything was paid, be it corrected to nothing since. */
    boolean hasPayments() {
        return entries.stream().anyMatch(entry -> !isRefund(entry.reference()));
    }

    /** Whether anything was given back, be it corrected to nothing since. */
    boolean hasRefunds() {
        return entries.stream().anyMatch(entry -> isRefund(entry.reference()));
    }

    /** The first entry of a reference says which way its money went; corrections only change how much. */
    private boolean isRefund(String reference) {
        return entries.stream()
                .filter(entry -> entry.reference().equals(reference))
                .findFirst()
                .filter(entry -> entry.amount().isNegative())
                .isPresent();
    }

    /** Returns the last word of a delivery person about a reference. */
    public Optional<MallPayment> feedbackOn(String reference) {
        return feedback.stream()
                .filter(said -> Identity.same(said.reference(), reference))
                .reduce((earlier, later) -> later);
    }

    /** The money of an order that is here; empty before it has any content. */
    public static Optional<Money> held(MallOrder order) {
        return order.content()
                .map(content -> content.total().currency())
                .map(currency -> of(order).entries.stream()
                        .map(Entry::amount)
                        .filter(amount -> amount.currency().equals(currency))
                        .reduce(Money.zero(currency), Money::plus));
    }

    /** What of its price is not here, due yet or not; empty when nothing is missing. */
    public static Optional<Money> missing(MallOrder order) {
        return balance(order).filter(Money::isPositive);
    }

    /** What is due; empty when nothing is, and before the order is confirmed. */
    public static Optional<Money> toCollect(MallOrder order) {
        return missing(order).filter(open -> !order.isAt(CollectionState.NOT_OPEN));
    }

    /** What the member has paid too much, or for an order that was cancelled. */
    public static Optional<Money> owedBack(MallOrder order) {
        return balance(order).filter(Money::isNegative).map(Money::negated);
    }

    /** Its price less what is here. A cancelled order costs nothing; one that went out short costs what went out (M5). */
    private static Optional<Money> balance(MallOrder order) {
        return MallSupply.worth(order)
                .map(worth -> order.isAt(CollectionState.CALLED_OFF) ? Money.zero(worth.currency()) : worth)
                .flatMap(price -> held(order).map(price::minus));
    }

    /** The order with one line more in its record, where that brings its collection. */
    static MallOrder entered(MallOrder order, Entry entry) {
        return judged(order.with(KEY, record -> new CollectionRecord(record.entries.plus(entry), record.feedback)));
    }

    /**
     * Returns an order where its money brings its collection: before the confirmation, and once it was called off, nowhere. An order that was done
     * and is no longer paid, or no longer delivered, is open again.
     */
    public static MallOrder judged(MallOrder order) {
        if (order.isAt(CollectionState.CALLED_OFF) || order.isAt(CollectionState.NOT_OPEN)) {
            return order;
        }
        MallOrder after = order.at(standing(order));
        boolean doneNoMore = after.isAt(MallOrderState.DONE)
                && !(after.isAt(CollectionState.PAID) && after.isAt(MallDeliveryState.DELIVERED));
        return doneNoMore ? after.at(MallOrderState.CONFIRMED) : after;
    }

    /** Whether money of another currency is here, or was. */
    public static boolean hasOtherThan(MallOrder order, Currency currency) {
        return of(order).entries.stream()
                .anyMatch(entry -> !entry.amount().currency().equals(currency));
    }

    private static CollectionState standing(MallOrder order) {
        if (toCollect(order).isEmpty()) {
            return CollectionState.PAID;
        }
        return held(order).filter(Money::isPositive).isPresent() ? CollectionState.PARTLY_PAID : CollectionState.OPEN;
    }
}
