package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * C13.2, X8: finance gives back what the customer has paid too much, or for a cancelled order.
 *
 * @param payment what was given back
 */
@Wire("give-back")
public record GiveBack(Payment payment) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, GiveBack command, Deciding deciding) {
        Optional<Money> owed = Balance.owedBack(order);
        Objections objections = RecordPayment.objections(order, command.payment)
                .when(
                        owed.isPresent() && command.payment.kind() != Payment.Kind.GIVEN_BACK,
                        SettlementRefusal.NOTHING_TO_GIVE_BACK);
        owed.filter(money -> money.currency().equals(command.payment.amount().currency()))
                .ifPresent(money -> objections.when(
                        command.payment.amount().compareTo(money) > 0,
                        SettlementRefusal.GIVEN_BACK_TOO_MUCH,
                        "found",
                        command.payment.amount(),
                        "expected",
                        money));
        return objections.list();
    }

    public static List<MoneyGivenBack> decide(ContractOrder order, GiveBack command, Deciding deciding) {
        return List.of(new MoneyGivenBack(command.payment));
    }
}
