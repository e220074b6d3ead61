package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C6, C6.1: the customer has chosen. Where his order cannot be produced he chooses once the new-product trial was advised to him.
 *
 * @param choice what he chose
 * @param statement how the customer said it; to insist counts in writing alone (C6.2), otherwise it is noted and moves nothing
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
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        return switch (choice) {
            case ENTERS_TRIAL ->
                List.of(
                        new CustomerChose(choice, statement),
                        new TrialDataHandedOver(order.content().lines()));
            case INSISTS_ON_PREVIOUS_FORMULA ->
                List.of(statement.isWritten() ? new CustomerChose(choice, statement) : new InsistenceNoted(statement));
            case ACCEPTS_NEW_FORMULA, DECLINES -> List.of(new CustomerChose(choice, statement));
        };
    }
}
