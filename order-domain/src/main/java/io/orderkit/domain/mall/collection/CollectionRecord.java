package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.text.Identity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The collection record (M4).
 *
 * @param entries the entries of the record: payments, adjustments from corrections, and refunds as negative amounts
 * @param feedback the cash amounts that delivery persons have reported
 */
public record CollectionRecord(Log<Entry> entries, Log<MallPayment> feedback) {
    static final Parts.Key<CollectionRecord> KEY =
            new Parts.Key<>("collection", new CollectionRecord(Log.empty(), Log.empty()));

    /**
     * One entry in the collection record.
     *
     * @param reference the reference of the payment or refund
     * @param amount the amount by which this entry changes the total received
     * @param at the time at which a payment was received; empty for corrections and refunds
     */
    public record Entry(String reference, Money amount, Optional<Instant> at) {
        /** Creates an entry for a correction or a refund. */
        public Entry(String reference, Money amount) {
            this(reference, amount, Optional.empty());
        }
    }

    /** Returns the collection record of an order. */
    public static CollectionRecord of(MallOrder order) {
        return order.part(KEY);
    }

    /** Returns the recorded reference of a payment, even if the given reference is written differently. */
    Optional<String> known(String reference) {
        return Identity.find(entries.stream().map(Entry::reference).toList(), reference);
    }

    /** Returns the amount recorded under a reference, after any corrections. */
    public Optional<Money> recorded(String reference) {
        return entries.stream()
                .filter(entry -> entry.reference().equals(reference))
                .map(Entry::amount)
                .reduce(Money::plus);
    }

    /**
     * Returns the amount paid under a reference, after any corrections, or an empty result if the reference belongs to
     * a refund.
     */
    Optional<Money> paid(String reference) {
        return recorded(reference).filter(amount -> !isRefund(reference));
    }

    /** Returns the amount refunded under a reference, after any corrections. */
    Optional<Money> refunded(String reference) {
        return recorded(reference).filter(amount -> isRefund(reference)).map(Money::negated);
    }

    /** Returns whether a payment was recorded, even if it was corrected to zero. */
    boolean hasPayments() {
        return entries.stream().anyMatch(entry -> !isRefund(entry.reference()));
    }

    /** Returns whether a refund was recorded, even if it was corrected to zero. */
    boolean hasRefunds() {
        return entries.stream().anyMatch(entry -> isRefund(entry.reference()));
    }

    /**
     * Returns whether a reference belongs to a refund. The first entry under a reference determines whether the
     * reference belongs to a payment or to a refund; corrections change only the amount.
     */
    private boolean isRefund(String reference) {
        return entries.stream()
                .filter(entry -> entry.reference().equals(reference))
                .findFirst()
                .filter(entry -> entry.amount().isNegative())
                .isPresent();
    }

    /**
     * Returns the earliest time at which the payments cover a refund. The result is empty if the payments never cover
     * the refund. Money cannot be refunded before it has been paid (X11).
     */
    Optional<Instant> coveredSince(Money refund) {
        List<Entry> received = entries.stream()
                .filter(entry -> entry.at().isPresent())
                .sorted(Comparator.comparing((Entry entry) -> entry.at().orElseThrow()))
                .toList();
        Money left = refund;
        for (Entry entry : received) {
            Money paid = recorded(entry.reference()).orElse(entry.amount());
            left = paid.currency().equals(left.currency()) ? left.minus(paid) : left;
            if (!left.isPositive()) {
                return entry.at();
            }
        }
        return Optional.empty();
    }

    /** Returns the delivery person's latest cash report with a given reference. */
    public Optional<MallPayment> feedbackOn(String reference) {
        return feedback.stream()
                .filter(said -> Identity.same(said.reference(), reference))
                .reduce((earlier, later) -> later);
    }

    /** Returns the order after adding an entry to its collection record and updating its collection state. */
    static MallOrder entered(MallOrder order, Entry entry) {
        return judged(order.with(KEY, record -> new CollectionRecord(record.entries.plus(entry), record.feedback)));
    }

    /**
     * Returns the order after updating its collection state to match the money received. The state does not change
     * before the order is confirmed or after it is cancelled. An order marked as done is reopened if it is no longer
     * fully paid or no longer delivered.
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

    private static CollectionState standing(MallOrder order) {
        if (MallBalance.toCollect(order).isEmpty()) {
            return CollectionState.PAID;
        }
        return MallBalance.held(order).filter(Money::isPositive).isPresent()
                ? CollectionState.PARTLY_PAID
                : CollectionState.OPEN;
    }
}
