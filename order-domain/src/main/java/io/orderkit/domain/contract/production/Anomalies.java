package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How anomalies are found and kept (C11.1). */
final class Anomalies {
    private Anomalies() {}

    static ContractOrder put(ContractOrder order, Anomaly anomaly) {
        Map<String, Anomaly> anomalies =
                new LinkedHashMap<>(Production.of(order).anomalies());
        anomalies.put(anomaly.number(), anomaly);
        return order.with(Production.KEY, production -> production.with(it -> it.anomalies(anomalies)));
    }

    static ContractOrder change(ContractOrder order, String number, UnaryOperator<Anomaly> change) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        return anomaly == null ? order : put(order, change.apply(anomaly));
    }

    /** A number that no anomaly of the order has. */
    static String unusedNumber(ContractOrder order, String prefix) {
        Set<String> used = Production.of(order).anomalies().keySet();
        return IntStream.iterate(used.size() + 1, next -> next + 1)
                .mapToObj(next -> prefix + next)
                .filter(number -> !used.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** Objects when there is no open anomaly of that number. */
    static Objections mustBeOpen(ContractOrder order, String number) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        return new Objections()
                .when(
                        anomaly == null || !anomaly.isOpen(),
                        ProductionRefusal.ANOMALY_UNKNOWN,
                        "number",
                        number,
                        "open",
                        String.join(
                                ", ",
                                Production.of(order).openAnomalies().stream()
                                        .map(Anomaly::number)
                                        .toList()));
    }

    static boolean isClarified(ContractOrder order, String number) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        return anomaly != null && anomaly.clarified();
    }

    static List<Refusal> mustBeClarified(ContractOrder order, String number) {
        return mustBeOpen(order, number)
                .when(!isClarified(order, number), ProductionRefusal.ANOMALY_NOT_CLARIFIED, "number", number)
                .list();
    }
}
