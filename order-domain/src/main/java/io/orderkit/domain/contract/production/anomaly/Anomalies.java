package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.confirmation.dates.ReplannedDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The anomalies of an order: how they are found and kept (C11.1). */
public final class Anomalies {
    private Anomalies() {}

    static ContractOrder put(ContractOrder order, Anomaly anomaly) {
        return order.with(
                Production.KEY,
                production -> production.withAnomalies(production.anomalies().plus(anomaly.number(), anomaly)));
    }

    /** Returns the number under which an anomaly is kept, by any spelling of it. */
    static Optional<String> known(ContractOrder order, String number) {
        return Identity.find(Production.of(order).anomalies().keySet(), number);
    }

    /** Returns an anomaly that is open, by any spelling of its number. */
    static Optional<Anomaly> open(ContractOrder order, String number) {
        return known(order, number).map(Production.of(order).anomalies()::get).filter(Anomaly::isOpen);
    }

    static ContractOrder change(ContractOrder order, String number, UnaryOperator<Anomaly> change) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        return anomaly == null ? order : put(order, change.apply(anomaly));
    }

    /**
     * Returns the order after the customer's answer to an anomaly, if they answered. Dates of the plan that the
     * customer accepts become valid for them.
     */
    static ContractOrder answered(ContractOrder order, String number, UnaryOperator<Anomaly> change) {
        ContractOrder changed = change(order, number, change);
        return known(changed, number)
                .map(Production.of(changed).anomalies()::get)
                .filter(anomaly ->
                        anomaly.answer().filter(said -> said.kind().accepts()).isPresent())
                .flatMap(Anomaly::dates)
                .flatMap(PlanDates::confirmed)
                .map(confirmed -> ReplannedDates.confirm(changed, confirmed))
                .orElse(changed);
    }

    /**
     * Returns the anomalies after an inspection. The inspection concerns the goods as they are now, so no earlier
     * anomaly puts it in doubt.
     */
    public static GrowingMap<String, Anomaly> afterInspection(
            GrowingMap<String, Anomaly> anomalies, Production.InspectionKey inspected) {
        return anomalies.mapped(anomaly -> anomaly.afterInspection(inspected));
    }

    /** Returns a number that no anomaly of the order has. */
    public static String unusedNumber(ContractOrder order, String prefix) {
        Set<String> used = Production.of(order).anomalies().keySet();
        return IntStream.iterate(used.size() + 1, next -> next + 1)
                .mapToObj(next -> prefix + next)
                .filter(number -> !used.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** Rejects a number that no open anomaly has; where no anomaly is open, a gate has rejected the command. */
    static Objections mustBeOpen(ContractOrder order, String number) {
        List<String> open = Production.of(order).openAnomalies().stream()
                .map(Anomaly::number)
                .toList();
        return new Objections()
                .when(
                        !open.isEmpty() && Identity.find(open, number).isEmpty(),
                        ProductionRefusal.ANOMALY_UNKNOWN,
                        "number",
                        number,
                        "open",
                        String.join(", ", open));
    }

    /**
     * Rejects an anomaly that is not open or not clarified; where none is clarified, a gate has rejected the command.
     */
    static Objections mustBeClarified(ContractOrder order, String number) {
        return mustBeOpen(order, number)
                .when(
                        unclarified(order).isEmpty() && !isClarified(order, number),
                        ProductionRefusal.ANOMALY_NOT_CLARIFIED,
                        "number",
                        number);
    }

    private static boolean isClarified(ContractOrder order, String number) {
        return known(order, number)
                .map(Production.of(order).anomalies()::get)
                .filter(Anomaly::clarified)
                .isPresent();
    }

    /** Returns a refusal for each open anomaly that is not clarified; empty when one is. */
    static List<Refusal> unclarified(ContractOrder order) {
        List<Anomaly> open = Production.of(order).openAnomalies();
        return open.stream().anyMatch(Anomaly::clarified)
                ? List.of()
                : open.stream()
                        .map(anomaly ->
                                Refusal.gate(ProductionRefusal.ANOMALY_NOT_CLARIFIED, "number", anomaly.number()))
                        .toList();
    }

    /**
     * Returns for each open anomaly the steps that are missing before its closing; empty when one of them lacks none.
     */
    static List<Refusal> undone(ContractOrder order) {
        List<List<Refusal>> each = Production.of(order).openAnomalies().stream()
                .map(anomaly -> undone(anomaly, Refusal.Kind.GATE))
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).toList();
    }

    /** Returns the steps that are missing before an anomaly is closed. */
    static List<Refusal> undone(Anomaly anomaly, Refusal.Kind kind) {
        List<Refusal> undone = new ArrayList<>();
        if (!anomaly.clarified()) {
            undone.add(Refusal.of(kind, ProductionRefusal.ANOMALY_NOT_CLARIFIED, "number", anomaly.number()));
        }
        if (anomaly.plan().isEmpty()) {
            undone.add(Refusal.of(kind, ProductionRefusal.ANOMALY_PLAN_INCOMPLETE, "number", anomaly.number()));
        }
        if (!anomaly.customerTold()) {
            undone.add(Refusal.of(kind, ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()));
        }
        return undone;
    }
}
