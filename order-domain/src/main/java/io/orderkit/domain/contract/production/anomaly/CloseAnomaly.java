package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import java.util.List;

/**
 * C11.1: CS closes an anomaly with its result; the plan is made and the customer told by then.
 *
 * @param number the anomaly's number
 * @param result how it ended
 */
@Wire("close-anomaly")
public record CloseAnomaly(@Identifies("anomaly") String number, Anomaly.Result result)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = Anomalies.mustBeOpen(order, number);
        if (Anomalies.undone(order).isEmpty()) {
            Production.of(order).openAnomalies().stream()
                    .filter(anomaly -> Identity.same(anomaly.number(), number))
                    .forEach(anomaly -> objections.and(Anomalies.undone(anomaly, Refusal.Kind.INPUT)));
        }
        return objections.list();
    }

    @Override
    public List<AnomalyClosed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AnomalyClosed(Anomalies.known(order, number).orElseThrow(), result));
    }
}
