package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * The command by which finance refunds an overpayment by the member or the payments for a cancelled order (M2, M4).
 *
 * @param payment the refund
 */
@Wire("give-money-back")
public record GiveMoneyBack(MallPayment payment) implements Command<MallOrder> {
    @Override
    public List<HappenedOn> follows(MallOrder order, Moment moment) {
        return CollectionRecord.of(order)
                .coveredSince(payment.amount())
                .map(moment.calendar()::dayOf)
                .map(HappenedOn::on)
                .stream()
                .toList();
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Money amount = payment.amount();
        Objections objections = PaymentChecks.of(order, payment, deciding);
        MallBalance.owedBack(order)
                .filter(owed -> owed.currency().equals(amount.currency()))
                .ifPresent(owed -> objections.when(
                        amount.compareTo(owed) > 0,
                        CollectionRefusal.MORE_THAN_OWED_BACK,
                        "found",
                        amount,
                        "expected",
                        owed));
        return objections.list();
    }

    @Override
    public List<MallMoneyGivenBack> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallMoneyGivenBack(payment));
    }
}
