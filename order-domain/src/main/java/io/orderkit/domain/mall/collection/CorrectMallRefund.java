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
import io.orderkit.domain.text.Identity;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance corrects the record of a refund (M4, X10). An amount of zero means that there was no
 * refund.
 *
 * @param reference the reference under which the refund is currently recorded
 * @param amount the corrected amount, zero or more
 * @param nowUnder the corrected reference; unchanged if the recorded reference was correct
 * @param reason an explanation of how the error was found
 */
@Wire("correct-mall-refund")
public record CorrectMallRefund(
        @Identifies("payment") String reference,
        Money amount,
        @Identifies("payment") String nowUnder,
        String reason) implements Command<MallOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the reference or the reason is blank
     */
    public CorrectMallRefund {
        reference = Names.required("reference", reference);
        nowUnder = Names.required("correct reference", nowUnder);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        CollectionRecord record = CollectionRecord.of(order);
        Optional<String> known = record.known(reference);
        Optional<Money> recorded = known.flatMap(record::refunded);
        boolean moved = !Identity.same(nowUnder, reference);
        Objections objections = new Objections()
                .when(
                        recorded.isEmpty() && record.hasRefunds(),
                        CollectionRefusal.REFUND_UNKNOWN,
                        "reference",
                        reference)
                .when(amount.isNegative(), CollectionRefusal.AMOUNT_NEGATIVE, "found", amount)
                .and(PaymentChecks.currency(order, amount))
                .when(
                        !moved && recorded.filter(amount::equals).isPresent(),
                        CollectionRefusal.AMOUNT_UNCHANGED,
                        "reference",
                        reference,
                        "found",
                        amount)
                .when(
                        moved && record.known(nowUnder).isPresent(),
                        CollectionRefusal.PAYMENT_KNOWN,
                        "reference",
                        nowUnder);
        recorded.ifPresent(before -> objections.and(tooMuch(order, before)));
        return objections.list();
    }

    /** Returns a refusal if the corrected refund is more than the amount to refund. */
    private List<Refusal> tooMuch(MallOrder order, Money before) {
        Money owed = MallBalance.owedBack(order)
                .orElse(Money.zero(before.currency()))
                .plus(before);
        boolean comparable = amount.currency().equals(owed.currency());
        return new Objections()
                .when(
                        comparable && amount.compareTo(before) > 0 && amount.compareTo(owed) > 0,
                        CollectionRefusal.MORE_THAN_OWED_BACK,
                        "found",
                        amount,
                        "expected",
                        owed)
                .list();
    }

    @Override
    public List<MallRefundCorrected> decide(MallOrder order, Deciding deciding) {
        CollectionRecord record = CollectionRecord.of(order);
        String known = record.known(reference).orElseThrow();
        String now = amount.isPositive() && !Identity.same(nowUnder, known) ? nowUnder : known;
        return List.of(
                new MallRefundCorrected(known, now, record.refunded(known).orElseThrow(), amount, reason));
    }
}
