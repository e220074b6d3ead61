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

/** What was paid, and how far the payment gate is (C9.2, C13). */
@Value.Immutable
public interface Settlement extends WithSettlement {
    Parts.Key<Settlement> KEY = new Parts.Key<>("settlement", new Builder().build());

    /** The payments by their references as recorded; what was corrected or taken back stays readable (X10). */
    @Value.Default
    default Records<String, Payment> payments() {
        return Records.empty();
    }

    /** The amount of the balance collection notice (C13.2). */
    Optional<Money> noticed();

    /**
     * By how much corrections have changed what was paid (X10), and receipts what the goods are worth, since that notice, which says as much too
     * little or too much.
     */
    Optional<Money> offNotice();

    /** Whether the review of the terms asked for the balance before the goods leave (C13.2): the verdict of passing (X10). */
    @Value.Default
    default boolean balanceAsked() {
        return false;
    }

    /** How much of the worth the review asked to be paid before the goods leave, in percent; empty where it was everything, or nothing. */
    Optional<BigDecimal> askedPercent();

    /** Whether the payment that completes what was asked clears it, by the review's verdict (C13.2). */
    @Value.Default
    default boolean clearedByPayment() {
        return false;
    }

    /** How often notice and clearance were withdrawn (C13.2): each passing can lapse once. */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /** By when open amounts are due by the contract's term (C13.1). */
    Optional<Instant> dueBy();

    static Settlement of(ContractOrder order) {
        return order.part(KEY);
    }

    /** What the customer has paid in a currency, less what was given back. */
    default Money paid(Currency currency) {
        return payments()
                .standing()
                .map(Payment::asPaid)
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Returns the currency in which the customer has paid, while money of theirs is here. */
    default Optional<Currency> currencyHeld() {
        return payments()
                .standing()
                .reduce((earlier, later) -> later)
                .map(payment -> payment.amount().currency())
                .filter(it -> paid(it).isPositive());
    }

    /** When the payments of its currency first came to an amount, by the time of their arrival and not by that of their recording. */
    default Optional<Instant> dayOnWhichArrived(Money amount) {
        Money sum = Money.zero(amount.currency());
        List<Payment> byArrival = payments()
                .standing()
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

    /** Returns the record of a payment, by any spelling of its reference (X14); taken back or not. */
    default Optional<Recorded<String, Payment>> recorded(String reference) {
        return Identity.find(payments().ids(), reference).flatMap(payments()::find);
    }

    /** Whether a payment was corrected: only a correction puts in doubt what a gate was passed with (X10). */
    default boolean hasCorrections() {
        return payments().corrections() > 0;
    }

    /** Returns this with one more payment. */
    default Settlement plus(Payment payment) {
        return withPayments(payments().plus(payment.reference(), payment));
    }

    /** Returns this with the payment under a reference corrected; a notice that is out is off by as much. */
    default Settlement corrected(String reference, Correction<Payment> correction) {
        String nowUnder = correction.value().map(Payment::reference).orElse(reference);
        Settlement after = withPayments(payments().corrected(reference, nowUnder, correction));
        return noticed()
                .map(notice -> after.offBy(
                        after.paidBy(nowUnder, notice.currency()).minus(paidBy(reference, notice.currency()))))
                .orElse(after);
    }

    /** Returns this with the notice that is out off by so much more. */
    default Settlement offBy(Money difference) {
        return withOffNotice(
                offNotice().orElse(Money.zero(difference.currency())).plus(difference));
    }

    private Money paidBy(String reference, Currency currency) {
        return payments()
                .find(reference)
                .flatMap(Recorded::standing)
                .map(Payment::asPaid)
                .filter(money -> money.currency().equals(currency))
                .orElse(Money.zero(currency));
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableSettlement.Builder {}
}
