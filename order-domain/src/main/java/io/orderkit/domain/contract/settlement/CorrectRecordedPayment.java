package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.PaymentCurrency;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.correction.Correction;
import io.orderkit.domain.correction.Recorded;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.HappenedOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command by which finance corrects the record of a payment or a refund (X10). A correction can itself be
 * corrected, and a withdrawn record can be restored.
 *
 * @param reference the reference under which the payment is currently recorded
 * @param payment the corrected payment; empty if the bank reversed the payment, or if the payment belongs to another
 *     order
 * @param reason an explanation of how the error was found
 */
@Wire("correct-recorded-payment")
public record CorrectRecordedPayment(@Identifies("payment") String reference, Optional<Payment> payment, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the reference or the reason is blank
     */
    public CorrectRecordedPayment {
        reference = Names.required("reference", reference);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return payment.map(right -> RefundTimes.followed(order, right, reference, moment))
                .orElse(List.of());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        PaymentAccount account = PaymentAccount.of(order);
        Optional<Recorded<String, Payment>> record = account.recorded(reference);
        Objections objections = new Objections()
                .when(
                        record.isEmpty() && !account.payments().isEmpty(),
                        PaymentRefusal.PAYMENT_UNKNOWN,
                        "reference",
                        reference)
                .when(
                        record.filter(it -> it.current().equals(payment)).isPresent(),
                        PaymentRefusal.CORRECTION_CHANGES_NOTHING,
                        "reference",
                        reference);
        payment.ifPresent(value -> objections
                .and(RecordPayment.possible(value, deciding).list())
                .and(record.map(it -> against(order, it, value, deciding))
                        .orElseGet(() -> PaymentCurrency.check(order, value.amount(), List.of()))));
        return objections.list();
    }

    /**
     * Returns the reasons for refusing a corrected payment: another currency, a reference already in use, a payment
     * turned into a refund or a refund into a payment, or a refund that is too high.
     */
    private List<Refusal> against(
            ContractOrder order, Recorded<String, Payment> record, Payment value, Deciding deciding) {
        boolean taken = PaymentAccount.of(order)
                .recorded(value.reference())
                .filter(other -> !other.id().equals(record.id()))
                .isPresent();
        boolean back = value.kind() == Payment.Kind.GIVEN_BACK;
        ContractOrder without = RecordedPaymentCorrected.applied(
                order, record.id(), new Correction<>(Optional.empty(), reason, deciding.by(), deciding.now()));
        List<Money> toSettle = new ArrayList<>(amountsSoFar(record));
        toSettle.addAll(
                back ? MoneyOwedBack.of(without) : PaymentAccount.of(without).uncoveredRefunds());
        Objections objections = new Objections()
                .and(PaymentCurrency.check(order, value.amount(), toSettle))
                .when(taken, PaymentRefusal.PAYMENT_KNOWN, "reference", value.reference())
                .when(
                        back != (record.first().kind() == Payment.Kind.GIVEN_BACK),
                        PaymentRefusal.PAYMENT_DIRECTION,
                        "reference",
                        record.id());
        // The limit is at least the highest amount recorded so far, because a correction can itself be corrected.
        Money limit = MoneyOwedBack.highest(toSettle, value.amount().currency());
        return objections
                .when(
                        back && value.amount().compareTo(limit) > 0,
                        SettlementRefusal.GIVEN_BACK_TOO_MUCH,
                        "found",
                        value.amount(),
                        "expected",
                        limit)
                .list();
    }

    private static List<Money> amountsSoFar(Recorded<String, Payment> record) {
        return Stream.concat(
                        Stream.of(record.first()),
                        record.corrections().stream().flatMap(correction -> correction.value().stream()))
                .map(Payment::amount)
                .toList();
    }

    @Override
    public List<RecordedPaymentCorrected> decide(ContractOrder order, Deciding deciding) {
        Recorded<String, Payment> record =
                PaymentAccount.of(order).recorded(reference).orElseThrow();
        ContractOrder after = RecordedPaymentCorrected.applied(
                order, record.id(), new Correction<>(payment, reason, deciding.by(), deciding.now()));
        Optional<Money> due = ClearanceRecheck.depositDue(after);
        Optional<Money> owed = ClearanceRecheck.owed(after);
        return List.of(new RecordedPaymentCorrected(
                record.id(),
                record.current(),
                payment,
                reason,
                deciding.by(),
                deciding.now(),
                new RecordedPaymentCorrected.Debts(
                        due.filter(it -> !ClearanceRecheck.depositDue(order).equals(due)),
                        owed.filter(it -> !ClearanceRecheck.owed(order).equals(owed)))));
    }
}
