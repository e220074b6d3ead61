package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentCurrency;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * The command by which finance refunds an overpayment or the payments for a cancelled order (C13.2, X8). Money is
 * refunded in the currency in which it was paid (W3).
 *
 * @param payment the refund
 */
@Wire("give-back")
public record GiveBack(Payment payment) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return RefundTimes.followed(order, payment, payment.reference(), moment);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Money amount = payment.amount();
        List<Money> owed = MoneyOwedBack.of(order);
        List<Refusal> otherCurrency = PaymentCurrency.check(order, amount, owed);
        Money limit = MoneyOwedBack.highest(owed, amount.currency());
        return RecordPayment.objections(order, payment, deciding)
                .and(otherCurrency)
                .when(!owed.isEmpty() && payment.kind() != Payment.Kind.GIVEN_BACK, PaymentRefusal.NOTHING_TO_GIVE_BACK)
                .when(
                        !owed.isEmpty() && otherCurrency.isEmpty() && amount.compareTo(limit) > 0,
                        SettlementRefusal.GIVEN_BACK_TOO_MUCH,
                        "found",
                        amount,
                        "expected",
                        limit)
                .list();
    }

    @Override
    public List<MoneyGivenBack> decide(ContractOrder order, Deciding deciding) {
        return List.of(new MoneyGivenBack(payment));
    }
}
