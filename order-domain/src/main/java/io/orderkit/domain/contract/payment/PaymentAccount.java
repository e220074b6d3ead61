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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The payment account of an order: its payments and refunds, the payment that is required before the goods leave, and
 * the clearance (C9.2, C13). The key of this part of the order is {@code settlement}.
 */
@Value.Immutable
public interface PaymentAccount extends WithPaymentAccount {
    Parts.Key<PaymentAccount> KEY = new Parts.Key<>("settlement", new Builder().build());

    /** Returns the payments, including corrected and withdrawn ones, keyed by the reference first recorded (X10). */
    @Value.Default
    default Records<String, Payment> payments() {
        return Records.empty();
    }

    /** Returns the amount stated on the balance collection notice (C13.2). */
    Optional<Money> noticed();

    /**
     * Returns the difference between the amount on the balance collection notice and the open amount. A difference
     * arises if payments are corrected after the notice (X10), or if warehouse receipts change the value of the goods.
     */
    Optional<Money> offNotice();

    /**
     * Returns whether the balance had to be paid before the goods could leave, as recorded when the payment gate was
     * passed (C13.2, X10).
     */
    @Value.Default
    default boolean balanceAsked() {
        return false;
    }

    /**
     * Returns the percentage of the goods' value that must be paid before the goods leave. The result is empty if the
     * review of terms required full payment or no payment.
     */
    Optional<BigDecimal> askedPercent();

    /**
     * Returns whether, under the reviewed terms, the payment gate opens as soon as the required amount is paid, without
     * clearance by finance (C13.2).
     */
    @Value.Default
    default boolean clearedByPayment() {
        return false;
    }

    /**
     * Returns the number of times that the notice and the clearance were withdrawn. This number makes the key of each
     * withdrawal unique (C13.2).
     */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /**
     * Returns the time at which open amounts are due under the terms of the contract (C13.1), as determined by the
     * review of terms. Cash on delivery is due at the handover itself (C13.2).
     */
    Optional<Instant> dueBy();

    /** Returns the payment data of an order. */
    static PaymentAccount of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the amount that the customer has paid in a currency, less any refunds. */
    default Money paid(Currency currency) {
        for (Money paid : paidByCurrency()) {
            if (paid.currency().equals(currency)) {
                return paid;
            }
        }
        return Money.zero(currency);
    }

    /**
     * Returns for each currency the amount that the customer has paid, less any refunds. An amount is
     * negative if a correction shows that more was refunded in a currency than was paid (X10).
     */
    @Value.Lazy
    default List<Money> paidByCurrency() {
        Map<Currency, Money> sums = new LinkedHashMap<>();
        for (Payment payment : payments()) {
            Money paid = payment.asPaid();
            sums.merge(paid.currency(), paid, Money::plus);
        }
        return List.copyOf(sums.values());
    }

    /** Returns the amounts, one per currency, by which refunds exceed what the customer has paid (X10). */
    default List<Money> uncoveredRefunds() {
        List<Money> uncovered = new ArrayList<>();
        for (Money paid : paidByCurrency()) {
            if (paid.isNegative()) {
                uncovered.add(paid.negated());
            }
        }
        return uncovered;
    }

    /**
     * Returns the time at which the payments first reached a given total. The result depends on when payments arrived,
     * not on when they were recorded.
     */
    default Optional<Instant> dayOnWhichArrived(Money amount) {
        return arrived(payments().current(), amount);
    }

    private static Optional<Instant> arrived(Stream<Payment> payments, Money amount) {
        Money sum = Money.zero(amount.currency());
        List<Payment> byArrival = payments.filter(
                        payment -> payment.amount().currency().equals(amount.currency()))
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

    /**
     * Returns the earliest time at which the payments cover a refund in addition to all refunds made before it or at
     * the same time. The result is empty if the payments never cover these refunds. Money cannot be refunded before it
     * has been paid (X11).
     *
     * @param refund the refund
     * @param reference the reference under which the refund may already have been recorded; that record is not counted
     */
    default Optional<Instant> coveredSince(Payment refund, String reference) {
        Money total = payments()
                .current()
                .filter(other -> other.kind() == Payment.Kind.GIVEN_BACK)
                .filter(other -> !Identity.same(other.reference(), reference))
                .filter(other -> !other.arrivedAt().isAfter(refund.arrivedAt()))
                .map(Payment::amount)
                .filter(amount -> amount.currency().equals(refund.amount().currency()))
                .reduce(refund.amount(), Money::plus);
        return arrived(payments().current().filter(payment -> payment.kind() != Payment.Kind.GIVEN_BACK), total);
    }

    /** Returns the record of a payment, even if it was withdrawn or its reference is written differently (X14). */
    default Optional<Recorded<String, Payment>> recorded(String reference) {
        return Identity.find(payments().ids(), reference).flatMap(payments()::find);
    }

    /**
     * Returns whether any payment was corrected (X10). Once the deposit gate has been passed, only such a correction
     * can invalidate it.
     */
    default boolean hasCorrections() {
        return payments().corrections() > 0;
    }

    /** Returns a copy of the payment data with an additional payment. */
    default PaymentAccount plus(Payment payment) {
        return withPayments(payments().plus(payment.reference(), payment));
    }

    /**
     * Returns a copy of the payment data in which the payment with the given reference is corrected. If a balance
     * notice was issued, the correction also changes the difference between the notice and the open amount.
     */
    default PaymentAccount corrected(String reference, Correction<Payment> correction) {
        String nowUnder = correction.value().map(Payment::reference).orElse(reference);
        PaymentAccount after = withPayments(payments().corrected(reference, nowUnder, correction));
        return noticed()
                .map(notice -> after.offBy(
                        after.paidBy(nowUnder, notice.currency()).minus(paidBy(reference, notice.currency()))))
                .orElse(after);
    }

    /**
     * Returns a copy of the payment data in which the difference between the balance notice and the open amount is
     * increased by the given amount.
     */
    default PaymentAccount offBy(Money difference) {
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

    /** A builder for the payment data. Not thread-safe. */
    final class Builder extends ImmutablePaymentAccount.Builder {}
}
