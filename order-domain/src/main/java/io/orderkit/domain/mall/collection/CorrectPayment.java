package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance corrects the amount of a recorded payment (M4). An amount of zero means that there was
 * no payment. An order marked as done is reopened if it is no longer fully paid.
 *
 * @param reference the reference of the payment to correct
 * @param amount the corrected amount, zero or more
 * @param reason an explanation of how the error was found
 */
@Wire("correct-payment")
public record CorrectPayment(@Identifies("payment") String reference, Money amount, String reason)
        implements Command<MallOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the reference or the reason is blank
     */
    public CorrectPayment {
        reference = Names.required("reference", reference);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        CollectionRecord record = CollectionRecord.of(order);
        Optional<Money> recorded = record.known(reference).flatMap(record::paid);
        return new Objections()
                .when(
                        recorded.isEmpty() && record.hasPayments(),
                        CollectionRefusal.PAYMENT_UNKNOWN,
                        "reference",
                        reference)
                .when(amount.isNegative(), CollectionRefusal.AMOUNT_NEGATIVE, "found", amount)
                .and(PaymentChecks.currency(order, amount))
                .when(
                        recorded.filter(amount::equals).isPresent(),
                        CollectionRefusal.AMOUNT_UNCHANGED,
                        "reference",
                        reference,
                        "found",
                        amount)
                .list();
    }

    @Override
    public List<PaymentCorrected> decide(MallOrder order, Deciding deciding) {
        CollectionRecord record = CollectionRecord.of(order);
        String known = record.known(reference).orElseThrow();
        return List.of(new PaymentCorrected(known, record.recorded(known).orElseThrow(), amount, reason));
    }
}
