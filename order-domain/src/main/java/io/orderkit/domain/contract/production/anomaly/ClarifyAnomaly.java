package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;

/**
 * The command by which CS clarifies an anomaly and notifies the salesperson, the CS supervisor and the marketing
 * director (C11.1).
 *
 * @param number the anomaly's number
 * @param situation a description of the situation, as found during clarification
 */
@Wire("clarify-anomaly")
public record ClarifyAnomaly(@Identifies("anomaly") String number, String situation) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Anomalies.mustBeOpen(order, number).list();
    }

    @Override
    public List<AnomalyClarified> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AnomalyClarified(Anomalies.known(order, number).orElseThrow(), situation));
    }
}
