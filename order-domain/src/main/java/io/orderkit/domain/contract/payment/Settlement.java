package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.correction.Correction;
import io.orderkit.domain.correction.Recorded;
import io.orderkit.domain.correction.Records;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.text.Identity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The payments, and the progress of the payment gate (C9.2, C13). */
@Value.Immutable
public interface Settlement extends WithSettlement {
    Parts.Key<Settlement> KEY = new Parts.Key<>("settlement", new Builder().build());

    /** Returns the payments by their references as recorded; corrected and withdrawn payments stay readable (X10). */
    @Value.Default
    default Records<String, Payment> payments() {
        return Records.empty();
    }

    /** Returns the amount of the balance collection notice (C13.2). */
    Optional<Money> noticed();

    /**
     * Returns the difference between the notice and the open amount. It arises after the notice, when corrections
     * change the payments (X10) or receipts change the worth of the goods.
     */
    Optional<Money> offNotice();

    /**
     * Returns whether the review of the terms required the balance before the goods leave (C13.2), as kept with the
     * passed gate (X10).
     */
    @Value.Default
    default boolean balanceAsked() {
        return false;
    }

    /**
     * Returns the percentage of the worth that the review required before the goods leave; empty where it required
     * everything or nothing.
     */
    Optional<BigDecimal> askedPercent();

    /** Returns whether the payment that completes the required amount clears it, by the review's verdict (C13.2). */
    @Value.Default
    default boolean clearedByPayment() {
        return false;
    }

    /** Returns how often notice and clearance were withdrawn (C13.2): each passing can lapse once. */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /** Returns when open amounts are due by the contract's term (C13.1). */
    Optional<Instant> dueBy();

    /** Returns the payment part of an order. */
    static Settlement of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the amount that the customer has paid in a currency, less what was given back. */
    default Money paid(Currency currency) {
        return payments()
                .current()
                .map(Payment::asPaid)
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Returns the currency of the customer's payments, while the company holds money of the customer. */
    default Optional<Currency> currencyHeld() {
        return payments()
                .current()
                .reduce((earlier, later) -> later)
                .map(payment -> payment.amount().currency())
                .filter(it -> paid(it).isPositive());
    }

    /**
     * Returns when the payments of its currency first reached an amount, by the time of arrival and not of recording.
     */
    default Optional<Instant> dayOnWhichArrived(Money amount) {
        Money sum = Money.zero(amount.currency());
        List<Payment> byArrival = payments()
                .current()
                .filter(payment -> payment.amount().currency().equals(amount.currency()))
                .sorted(Comparator.comparing(Payment::arrivedAt))
                .toList();
        for (Payment payment : byArrival) {
            sum = sum.plus(payment.asPaid());
            if (sum.compareTo(amount) >= 0) {
                return Optional.of(payment.arrivedAt());
            }
        }
        return Optional.empty();
    }

    /** Returns the record of a payment, by any spelling of its reference (X14); withdrawn or not. */
    default Optional<Recorded<String, Payment>> recorded(String reference) {
        return Identity.find(payments().ids(), reference).flatMap(payments()::find);
    }

    /** Returns whether a payment was corrected: only a correction can put a passed gate in doubt (X10). */
    default boolean hasCorrections() {
        return payments().corrections() > 0;
    }

    /** Returns this with one more payment. */
    default Settlement plus(Payment payment) {
        return withPayments(payments().plus(payment.reference(), payment));
    }

    /** Returns this with the payment under a reference corrected. An issued notice is then off by the same amount. */
    default Settlement corrected(String reference, Correction<Payment> correction) {
        String nowUnder = correction.value().map(Payment::reference).orElse(reference);
        Settlement after = withPayments(payments().corrected(reference, nowUnder, correction));
        return noticed()
                .map(notice -> after.offBy(
                        after.paidBy(nowUnder, notice.currency()).minus(paidBy(reference, notice.currency()))))
                .orElse(after);
    }

    /** Returns this with the difference of the issued notice increased by an amount. */
    default Settlement offBy(Money difference) {
        return withOffNotice(
                offNotice().orElse(Money.zero(difference.currency())).plus(difference));
    }

    private Money paidBy(String reference, Currency currency) {
        return payments()
                .find(reference)
                .flatMap(Recorded::current)
                .map(Payment::asPaid)
                .filter(money -> money.currency().equals(currency))
                .orElse(Money.zero(currency));
    }

    /** A builder of the payment part. Not thread-safe. */
    final class Builder extends ImmutableSettlement.Builder {}
}
