package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * M4: finance corrects an amount that was recorded wrong. Zero: it did not come after all. An order that was done and is no longer
 * paid is open again.
 *
 * @param reference of the payment
 * @param amount what it was in truth, zero or more
 * @param reason how that was found
 */
@Wire("correct-payment")
public record CorrectPayment(String reference, Money amount, String reason) implements OrderCommand {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reference, or no reason */
    public CorrectPayment {
        reference = Names.required("reference", reference);
        reason = Names.required("reason", reason);
    }

    public static List<Refusal> check(MallOrder order, CorrectPayment command, Deciding deciding) {
        Optional<Money> recorded = Collection.of(order).paid(command.reference);
        return new Objections()
                .when(
                        recorded.isEmpty() && Collection.of(order).hasPayments(),
                        CollectionRefusal.PAYMENT_UNKNOWN,
                        "reference",
                        command.reference)
                .when(command.amount.isNegative(), CollectionRefusal.AMOUNT_NEGATIVE, "found", command.amount)
                .and(PaymentChecks.currency(order, command.amount))
                .when(
                        recorded.filter(command.amount::equals).isPresent(),
                        CollectionRefusal.AMOUNT_UNCHANGED,
                        "reference",
                        command.reference,
                        "found",
                        command.amount)
                .list();
    }

    public static List<PaymentCorrected> decide(MallOrder order, CorrectPayment command, Deciding deciding) {
        Money before = Collection.of(order).recorded(command.reference).orElseThrow();
        return List.of(new PaymentCorrected(command.reference, before, command.amount, command.reason));
    }
}
