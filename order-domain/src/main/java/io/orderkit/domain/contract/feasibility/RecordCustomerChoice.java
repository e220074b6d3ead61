package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
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
public record RecordCustomerChoice(CustomerChoice choice, Statement statement) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Feasibility feasibility = Feasibility.of(order);
        return new Objections()
                .when(
                        !choice.isOfferedBy(feasibility),
                        FeasibilityRefusal.CHOICE_NOT_OFFERED,
                        "choice",
                        "@" + choice.wordingKey())
                .list();
    }

    @Override
    public List<CustomerChose> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CustomerChose(choice, statement));
    }
}
