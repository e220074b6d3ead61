package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.text.Identity;
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
        return recorded(reference).filter(amount -> !amount.isNegative());
    }

    /** Whether anything was paid, be it corrected to nothing since. */
    boolean hasPayments() {
        return entries.stream()
                .map(Entry::reference)
                .distinct()
                .anyMatch(each -> paid(each).isPresent());
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
                .map(content -> of(order).entries.stream()
                        .map(Entry::amount)
                        .reduce(Money.zero(content.total().currency()), Money::plus));
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

    /** Its price less what is here. A cancelled order costs nothing. */
    private static Optional<Money> balance(MallOrder order) {
        return order.content()
                .map(MallContent::total)
                .map(total -> order.isAt(CollectionState.CALLED_OFF) ? Money.zero(total.currency()) : total)
                .flatMap(price -> held(order).map(price::minus));
    }

    /** The order with one line more in its record, where that brings its collection. */
    static MallOrder entered(MallOrder order, Entry entry) {
        MallOrder after = order.with(KEY, record -> new CollectionRecord(record.entries.plus(entry), record.feedback));
        return order.isAt(CollectionState.CALLED_OFF) ? after : after.at(standing(after));
    }

    private static CollectionState standing(MallOrder order) {
        if (toCollect(order).isEmpty()) {
            return CollectionState.PAID;
        }
        return held(order).filter(Money::isPositive).isPresent() ? CollectionState.PARTLY_PAID : CollectionState.OPEN;
    }
}
