package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance refunds an overpayment or the payments for a cancelled order (C13.2, X8).
 *
 * @param payment the refund
 */
@Wire("give-back")
public record GiveBack(Payment payment) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Optional<Money> owed = Balance.owedBack(order);
        Objections objections = RecordPayment.objections(order, payment, deciding)
                .when(
                        owed.isPresent() && payment.kind() != Payment.Kind.GIVEN_BACK,
                        PaymentRefusal.NOTHING_TO_GIVE_BACK);
        owed.filter(money -> money.currency().equals(payment.amount().currency()))
                .ifPresent(money -> objections.when(
                        payment.amount().compareTo(money) > 0,
                        SettlementRefusal.GIVEN_BACK_TOO_MUCH,
                        "found",
                        payment.amount(),
                        "expected",
                        money));
        return objections.list();
    }

    @Override
    public List<MoneyGivenBack> decide(ContractOrder order, Deciding deciding) {
        return List.of(new MoneyGivenBack(payment));
    }
}
