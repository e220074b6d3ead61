package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a line has passed its inspections (C12.1). */
final class Inspections {
    private Inspections() {}

    static List<Refusal> notPassed(ContractOrder order, int line, Inspector inspector) {
        Production production = Production.of(order);
        Inspection inspection = production.inspections().get(new Production.InspectionKey(line, inspector));
        String by = "@" + inspector.wordingKey();
        if (inspection == null) {
            return new Objections()
                    .when(true, ProductionRefusal.NOT_INSPECTED, "line", line, "inspector", by)
                    .list();
        }
        return new Objections()
                .when(
                        !inspection.hasPassed() && !isAccepted(production, line),
                        ProductionRefusal.INSPECTION_FAILED,
                        "line",
                        line,
                        "inspector",
                        by,
                        "items",
                        inspection.failed().stream()
                                .sorted()
                                .map(item -> "@" + item.wordingKey())
                                .collect(Collectors.joining(", ")))
                .list();
    }

    /** The customer has accepted what failed, by the last closed anomaly of the line (C11.1). */
    private static boolean isAccepted(Production production, int line) {
        return production.anomalies().values().stream()
                .filter(anomaly -> anomaly.kind() == Anomaly.Kind.INSPECTION
                        && anomaly.lines().contains(line))
                .reduce((earlier, later) -> later)
                .flatMap(Anomaly::result)
                .filter(Anomaly.Result.ACCEPTED_BY_CUSTOMER::equals)
                .isPresent();
    }
}
