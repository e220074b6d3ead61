package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * The command that records the customer's choice of how to continue (C6, C6.1). If the order cannot be produced, the
 * new-product trial must be suggested before the customer chooses.
 *
 * @param choice the choice
 * @param statement the customer's statement. A statement that insists on the previous formula has no effect unless it
 *     is in writing (C6.2)
 */
@Wire("record-customer-choice")
public record RecordCustomerChoice(CustomerChoice choice, Statement statement) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.TECHNICAL_ANSWER);
    }

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
