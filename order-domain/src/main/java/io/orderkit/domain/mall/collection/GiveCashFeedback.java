package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the delivery person reports the cash received from the member (M4). Until finance has recorded
 * the cash, the report can be repeated, and the latest one counts.
 *
 * @param payment the cash received
 */
@Wire("give-cash-feedback")
public record GiveCashFeedback(MallPayment payment) implements Command<MallOrder> {
    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return PaymentChecks.of(order, payment, deciding).list();
    }

    @Override
    public List<CashFeedbackGiven> decide(MallOrder order, Deciding deciding) {
        return List.of(new CashFeedbackGiven(payment, deciding.by()));
    }
}
