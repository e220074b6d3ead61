package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording the customer's answer to an anomaly (C11.1). If the customer accepts the plan in writing, the
 * plan's new delivery date becomes the date promised to the customer. If the customer later refuses the plan, the
 * earlier date applies again.
 *
 * @param number the anomaly's number
 * @param answer the answer
 * @param by the person who recorded the customer's answer
 */
@Wire("anomaly-answered")
public record AnomalyAnswered(String number, AnomalyAnswer answer, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.answered(order, number, anomaly -> anomaly.withCustomerAnswer(Optional.of(answer)));
    }

    @Override
    public List<Statement> statements() {
        return answer.statement().stream().toList();
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "anomaly-answered",
                Set.of(Role.CS_AGENT, Role.SALESPERSON, Role.CS_SUPERVISOR),
                Map.of("number", number, "answer", "@" + answer.kind().wordingKey())));
    }
}
