package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.confirmation.dates.ReplannedDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
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

/** A helper that finds and updates the anomalies of an order (C11.1). */
public final class Anomalies {
    private Anomalies() {}

    static ContractOrder put(ContractOrder order, Anomaly anomaly) {
        return order.with(
                Production.KEY,
                production -> production.withAnomalies(production.anomalies().plus(anomaly.number(), anomaly)));
    }

    /** Returns the number of an anomaly as stored, even if the given number is written differently. */
    static Optional<String> known(ContractOrder order, String number) {
        return Identity.find(Production.of(order).anomalies().keySet(), number);
    }

    /** Returns an open anomaly, even if the given number is written differently from the stored one. */
    static Optional<Anomaly> open(ContractOrder order, String number) {
        return known(order, number).map(Production.of(order).anomalies()::get).filter(Anomaly::isOpen);
    }

    static ContractOrder change(ContractOrder order, String number, UnaryOperator<Anomaly> change) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        return anomaly == null ? order : put(order, change.apply(anomaly));
    }

    /**
     * Returns a copy of the order with an agreed plan or the customer's answer to an anomaly. Once the customer
     * accepts the plan in writing, the plan's new delivery date is the date promised to the customer. A later refusal,
     * or a new plan that the customer has not answered yet, revokes the new date.
     */
    static ContractOrder answered(ContractOrder order, String number, UnaryOperator<Anomaly> change) {
        ContractOrder changed = change(order, number, change);
        return known(changed, number)
                .map(Production.of(changed).anomalies()::get)
                .map(anomaly -> anomaly.answer()
                        .filter(AnomalyAnswer::acceptsInWriting)
                        .flatMap(said -> anomaly.dates())
                        .flatMap(PlanDates::confirmed)
                        .map(confirmed -> ReplannedDates.accept(changed, anomaly.number(), confirmed))
                        .orElseGet(() -> ReplannedDates.unaccept(changed, anomaly.number())))
                .orElse(changed);
    }

    /**
     * Returns the anomalies as they stand after a new inspection. Goods that are inspected again are judged in their
     * present condition, so an earlier anomaly does not invalidate the new inspection.
     */
    public static GrowingMap<String, Anomaly> afterInspection(
            GrowingMap<String, Anomaly> anomalies, Production.InspectionKey inspected) {
        return anomalies.mapped(anomaly -> anomaly.afterInspection(inspected));
    }

    /** Returns an unused number for a new anomaly of the order. */
    public static String unusedNumber(ContractOrder order, String prefix) {
        Set<String> used = Production.of(order).anomalies().keySet();
        return IntStream.iterate(used.size() + 1, next -> next + 1)
                .mapToObj(next -> prefix + next)
                .filter(number -> !used.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Rejects a number that does not belong to an open anomaly. If no anomaly is open, a gate has already rejected the
     * command.
     */
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
     * Rejects an anomaly that is closed or has not been clarified. If no anomaly has been clarified, a gate has already
     * rejected the command.
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

    /** Returns a refusal for each open anomaly, or an empty list if at least one of them has been clarified. */
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
     * Returns the steps that open anomalies still require before they can be closed, or an empty list if at least one
     * of these anomalies can already be closed.
     */
    static List<Refusal> undone(ContractOrder order) {
        List<List<Refusal>> each = Production.of(order).openAnomalies().stream()
                .map(anomaly -> undone(anomaly, Refusal.Kind.GATE))
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).toList();
    }

    /** Returns the steps that an anomaly still requires before it can be closed. */
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
