package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The event recording that the customer was notified of an anomaly (C11.1).
 *
 * @param number the anomaly's number
 * @param answer the customer's words
 * @param value the customer's answer, if the customer answered immediately
 */
@Wire("customer-told-of-anomaly")
public record CustomerToldOfAnomaly(
        String number, String answer, @Since("0.2") Optional<AnomalyAnswer> value)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.answered(order, number, anomaly -> anomaly.withCustomerAnswer(value));
    }

    @Override
    public List<Statement> statements() {
        return value.flatMap(AnomalyAnswer::statement).stream().toList();
    }
}
