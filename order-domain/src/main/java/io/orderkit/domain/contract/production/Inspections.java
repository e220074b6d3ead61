package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a line has passed its inspections, both of them (C12.1). */
public final class Inspections {
    private Inspections() {}

    /** Every reason why the goods of a line have not passed. */
    public static List<Refusal> notPassed(ContractOrder order, int line, Refusal.Kind kind) {
        return Arrays.stream(Inspector.values())
                .flatMap(inspector -> notPassed(Production.of(order), line, inspector, kind))
                .toList();
    }

    private static Stream<Refusal> notPassed(Production production, int line, Inspector inspector, Refusal.Kind kind) {
        Optional<Inspection> inspection = last(production, line, inspector);
        String by = "@" + inspector.wordingKey();
        if (inspection.isEmpty()) {
            return Stream.of(Refusal.of(kind, ProductionRefusal.NOT_INSPECTED, "line", line, "inspector", by));
        }
        return inspection
                .filter(it -> !isGood(production, it))
                .map(it -> Refusal.of(
                        kind,
                        ProductionRefusal.INSPECTION_FAILED,
                        "line",
                        line,
                        "inspector",
                        by,
                        "items",
                        it.failed().stream()
                                .sorted()
                                .map(item -> "@" + item.wordingKey())
                                .collect(Collectors.joining(", "))))
                .stream();
    }

    /** Of each line why nothing of it is taken in now; empty when something of one is. */
    public static List<Refusal> nothingToReceive(ContractOrder order) {
        List<List<Refusal>> each = order.content().lines().stream()
                .map(line -> notReceivable(order, line.number()))
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).toList();
    }

    private static List<Refusal> notReceivable(ContractOrder order, int line) {
        List<Refusal> reasons = new ArrayList<>(notPassed(order, line, Refusal.Kind.GATE));
        Optional<Quantity> received = Production.of(order).received(line);
        passed(order, line)
                .filter(passed -> reasons.isEmpty())
                .filter(passed -> received.filter(quantity -> quantity.compareTo(passed) >= 0)
                        .isPresent())
                .ifPresent(passed -> reasons.add(Refusal.gate(
                        ProductionRefusal.RECEIVED_ALREADY,
                        "line",
                        line,
                        "received",
                        received.map(Quantity::toString).orElse("0"),
                        "passed",
                        passed)));
        return reasons;
    }

    /** How much of a line has passed both inspectors; empty while one of them has not inspected it. */
    public static Optional<Quantity> passed(ContractOrder order, int line) {
        List<Quantity> quantities = Arrays.stream(Inspector.values())
                .flatMap(inspector -> last(Production.of(order), line, inspector).stream())
                .map(Inspection::quantity)
                .toList();
        return quantities.size() < Inspector.values().length
                ? Optional.empty()
                : quantities.stream().min(Quantity::compareTo);
    }

    private static Optional<Inspection> last(Production production, int line, Inspector inspector) {
        return Optional.ofNullable(production.inspections().get(new Production.InspectionKey(line, inspector)));
    }

    /** All has passed, or the customer has accepted what failed in this very inspection (C11.1). */
    public static boolean isGood(Production production, Inspection inspection) {
        return inspection.hasPassed()
                || inspection
                        .anomaly()
                        .flatMap(number ->
                                Optional.ofNullable(production.anomalies().get(number)))
                        .flatMap(Anomaly::result)
                        .filter(Anomaly.Result.ACCEPTED_BY_CUSTOMER::equals)
                        .isPresent();
    }
}
