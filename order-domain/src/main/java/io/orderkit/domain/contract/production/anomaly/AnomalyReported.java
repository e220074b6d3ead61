package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that an anomaly was reported (C11.1). The affected goods cannot be inspected, received or
 * delivered until the customer is notified.
 *
 * @param number the anomaly's number
 * @param kind the kind of anomaly
 * @param lines the order lines whose goods are affected; if empty, all lines are affected
 * @param report the text of the anomaly report
 * @param lots the numbers of the affected lots; if empty, all goods of the lines are affected
 */
@Wire("anomaly-reported")
public record AnomalyReported(
        String number,
        Anomaly.Kind kind,
        Set<Integer> lines,
        String report,
        @Since("0.2") Set<String> lots) implements OrderEvent<ContractOrder> {
    public AnomalyReported {
        lines = Set.copyOf(lines);
        lots = Set.copyOf(lots);
    }

    /** Creates the event for an anomaly that affects entire lines or the entire order. */
    public AnomalyReported(String number, Anomaly.Kind kind, Set<Integer> lines, String report) {
        this(number, kind, lines, report, Set.of());
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Anomaly reported = Anomaly.reported(number, kind, lines, report).about(lots);
        return Anomalies.put(order, reported.doubting(GoodsInDoubt.doubted(Production.of(order), reported)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("anomaly-reported", Set.of(Role.CS_AGENT), Map.of("number", number)));
    }
}
