package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C6, C6.1: the customer has chosen. Where his order cannot be produced he chooses once the new-product trial was advised to him.
 *
 * @param choice what he chose
 * @param statement how he said it; his insistence is kept with it
 */
@Wire("record-customer-choice")
public record RecordCustomerChoice(CustomerChoice choice, Statement statement) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, RecordCustomerChoice command, Deciding deciding) {
        Feasibility feasibility = Feasibility.of(order);
        return new Objections()
                .when(
                        !command.choice.isOfferedBy(feasibility),
                        FeasibilityRefusal.CHOICE_NOT_OFFERED,
                        "choice",
                        "@" + command.choice.wordingKey())
                .list();
    }

    public static List<CustomerChose> decide(ContractOrder order, RecordCustomerChoice command, Deciding deciding) {
        return List.of(new CustomerChose(command.choice, command.statement));
    }
}
