package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The combined results of the two inspections that each lot of goods must pass (C12.1). */
public final class Inspections {
    private Inspections() {}

    /** Returns the reasons why the given goods have not passed both inspections. */
    public static List<Refusal> notPassed(Production production, LineLot goods, Refusal.Kind kind) {
        List<Refusal> reasons = new ArrayList<>();
        for (Inspector inspector : Inspector.values()) {
            Optional<Inspection> inspection = production.inspection(goods, inspector);
            if (inspection.isEmpty()) {
                reasons.add(notInspected(goods, inspector, kind));
            } else if (!isGood(production, inspection.get())) {
                reasons.add(failed(goods, inspection.get(), kind));
            }
        }
        return reasons;
    }

    /**
     * Returns the reasons why the deliverable goods of a line have not passed both inspections. Goods are deliverable
     * once the warehouse has received them. If the warehouse has not received any goods of the line yet, each inspector
     * must have inspected at least some of them.
     */
    public static List<Refusal> notPassed(ContractOrder order, int line) {
        Production production = Production.of(order);
        boolean isReceived = false;
        List<Refusal> reasons = new ArrayList<>();
        for (LineLot goods : Lots.received(production)) {
            if (goods.line() == line) {
                isReceived = true;
                reasons.addAll(notPassed(production, goods, Refusal.Kind.GATE));
            }
        }
        return isReceived ? reasons : inspectedByBoth(production, line);
    }

    private static List<Refusal> inspectedByBoth(Production production, int line) {
        List<List<Refusal>> each = new ArrayList<>();
        goods(production, line).forEach(goods -> each.add(missing(production, goods)));
        return anyOrAll(each);
    }

    /** Returns the inspected goods of a line or, if nothing has been inspected yet, its goods without a lot number. */
    private static Set<LineLot> goods(Production production, int line) {
        Set<LineLot> inspected = Lots.inspected(production, line);
        return inspected.isEmpty() ? Set.of(new LineLot(line, Optional.empty())) : inspected;
    }

    private static List<Refusal> missing(Production production, LineLot goods) {
        List<Refusal> reasons = new ArrayList<>();
        for (Inspector inspector : Inspector.values()) {
            if (production.inspection(goods, inspector).isEmpty()) {
                reasons.add(notInspected(goods, inspector, Refusal.Kind.GATE));
            }
        }
        return reasons;
    }

    private static Refusal notInspected(LineLot goods, Inspector inspector, Refusal.Kind kind) {
        return Refusal.of(
                kind,
                ProductionRefusal.NOT_INSPECTED,
                "line",
                goods.forSentence(),
                "inspector",
                "@" + inspector.wordingKey());
    }

    private static Refusal failed(LineLot goods, Inspection inspection, Refusal.Kind kind) {
        return Refusal.of(
                kind,
                ProductionRefusal.INSPECTION_FAILED,
                "line",
                goods.forSentence(),
                "inspector",
                "@" + inspection.inspector().wordingKey(),
                "items",
                inspection.failed().stream()
                        .sorted()
                        .map(item -> "@" + item.wordingKey())
                        .collect(Collectors.joining(", ")));
    }

    /** Returns the reasons why the warehouse cannot receive any goods now, or an empty list if it can receive some. */
    public static List<Refusal> nothingToReceive(ContractOrder order) {
        Production production = Production.of(order);
        List<Anomaly> any = untold(production);
        List<Anomaly> untold = any.isEmpty() || someAreFree(order) ? any : List.of();
        List<List<Refusal>> each = new ArrayList<>();
        for (OrderLine line : order.content().lines()) {
            goods(production, line.number()).forEach(goods -> each.add(notReceivable(production, goods, untold)));
        }
        return anyOrAll(each);
    }

    /** Returns the open anomalies of which the customer has not been notified (C11.1). */
    public static List<Anomaly> untold(Production production) {
        List<Anomaly> untold = new ArrayList<>(production.anomalies().values());
        untold.removeIf(anomaly -> !anomaly.isUntold());
        return untold;
    }

    /**
     * Returns whether at least one line has goods that no anomaly blocks (C11.1). An anomaly blocks the affected goods
     * until the customer is notified of it.
     */
    public static boolean someAreFree(ContractOrder order) {
        List<Anomaly> untold = untold(Production.of(order));
        return order.content().lines().stream()
                .anyMatch(line -> untold.stream().noneMatch(anomaly -> anomaly.concernsAllOf(line.number())));
    }

    /** Returns the refusals from all lists, or an empty list if at least one of the lists is empty. */
    private static List<Refusal> anyOrAll(List<List<Refusal>> each) {
        List<Refusal> all = new ArrayList<>();
        for (List<Refusal> reasons : each) {
            if (reasons.isEmpty()) {
                return List.of();
            }
            all.addAll(reasons);
        }
        return all;
    }

    private static List<Refusal> notReceivable(Production production, LineLot goods, List<Anomaly> untold) {
        List<Refusal> reasons = new ArrayList<>(notPassed(production, goods, Refusal.Kind.GATE));
        Optional<Quantity> received = production.received(goods);
        passed(production, goods)
                .filter(passed -> reasons.isEmpty())
                .filter(passed -> received.filter(quantity -> quantity.compareTo(passed) >= 0)
                        .isPresent())
                .ifPresent(passed -> reasons.add(Refusal.gate(
                        ProductionRefusal.RECEIVED_ALREADY,
                        "line",
                        goods.forSentence(),
                        "received",
                        received.map(Quantity::toString).orElse("0"),
                        "passed",
                        passed)));
        if (reasons.isEmpty()) {
            untold.stream()
                    .filter(anomaly -> anomaly.concerns(goods))
                    .map(anomaly -> Refusal.gate(ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /**
     * Returns the quantity of the given goods that both inspectors have inspected, or an empty result if either has not
     * inspected them.
     */
    public static Optional<Quantity> passed(Production production, LineLot goods) {
        List<Quantity> quantities = new ArrayList<>();
        for (Inspector inspector : Inspector.values()) {
            production
                    .inspection(goods, inspector)
                    .flatMap(inspection -> inspection.quantityOf(goods))
                    .ifPresent(quantities::add);
        }
        return quantities.size() < Inspector.values().length
                ? Optional.empty()
                : Optional.of(Collections.min(quantities));
    }

    /**
     * Returns whether all items of the inspection have passed, or the customer has accepted those that failed (C11.1).
     */
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
