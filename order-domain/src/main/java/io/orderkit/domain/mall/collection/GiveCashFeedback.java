package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * M4: the delivery person says what he took in cash. Until finance has recorded it he may say it again, and the last word counts.
 *
 * @param payment what he took
 */
@Wire("give-cash-feedback")
public record GiveCashFeedback(MallPayment payment) implements OrderCommand {
    public static List<Refusal> check(MallOrder order, GiveCashFeedback command, Deciding deciding) {
        return PaymentChecks.of(order, command.payment, deciding).list();
    }

    public static List<CashFeedbackGiven> decide(MallOrder order, GiveCashFeedback command, Deciding deciding) {
        return List.of(new CashFeedbackGiven(command.payment, deciding.by()));
    }
}
