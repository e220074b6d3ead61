package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C11.1: CS closes an anomaly with its result; the plan is made and the customer told by then.
 *
 * @param number the anomaly's number
 * @param result how it ended
 */
@Wire("close-anomaly")
public record CloseAnomaly(String number, Anomaly.Result result) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, CloseAnomaly command, Deciding deciding) {
        Anomaly anomaly = Production.of(order).anomalies().get(command.number);
        Objections objections = new Objections().and(Anomalies.mustBeClarified(order, command.number));
        if (anomaly != null) {
            objections
                    .when(anomaly.plan().isEmpty(), ProductionRefusal.ANOMALY_PLAN_INCOMPLETE, "number", command.number)
                    .when(!anomaly.customerTold(), ProductionRefusal.CUSTOMER_NOT_TOLD, "number", command.number);
        }
        return objections.list();
    }

    public static List<AnomalyClosed> decide(ContractOrder order, CloseAnomaly command, Deciding deciding) {
        return List.of(new AnomalyClosed(command.number, command.result));
    }
}
