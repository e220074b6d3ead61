package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules by which production data lapse when an order is changed (X8). The production order always lapses. The
 * inspections and warehouse receipts of a line lapse if the change affects an attribute that inspections cover. The
 * production reports of a line lapse if the change affects the goods to be made or their unit. Inspections and receipts
 * of a numbered lot lapse only if the change affects the goods or their unit, because a lot does not depend on the
 * ordered quantity. Lapsed receipts are set aside while their goods can still be used for the order.
 */
public final class ChangedGoods {
    private final OwnFields own;

    private ChangedGoods(OwnFields own) {
        this.own = own;
    }

    /**
     * Returns a predicate that is true for each line that a change removes and for each line whose goods it changes.
     */
    public static IntPredicate madeOtherwise(ContractOrder before, ContractOrder changed) {
        return differs(before, changed, new ChangedGoods(changed.part(Order.OWN_FIELDS))::asMade)::test;
    }

    /**
     * Returns the changed order without the production data that have lapsed. Lapsed receipts are set aside, unless the
     * change releases their goods to stock.
     */
    public static ContractOrder lapse(ContractOrder before, ContractOrder changed, List<WarehouseReceipt> toStock) {
        ChangedGoods goods = new ChangedGoods(changed.part(Order.OWN_FIELDS));
        Predicate<Integer> inspectedOtherwise = differs(before, changed, goods::asInspected);
        Predicate<Integer> madeOtherwise = differs(before, changed, goods::asMade);
        Predicate<Integer> reportedOtherwise = differs(before, changed, goods::asReported);
        boolean otherGoods =
                changed.content().lines().stream().map(OrderLine::number).anyMatch(madeOtherwise);
        return changed.with(
                Production.KEY,
                production -> production
                        .withReturnOwedBy(Optional.empty())
                        .withCopyOwedBy(Optional.empty())
                        .withClear(Set.of())
                        .withUnclear(Set.of())
                        .withSupervised(otherGoods ? Set.of() : production.supervised())
                        .withAnomalies(accepted(production, changed, inspectedOtherwise))
                        .withReports(production
                                .reports()
                                .filtered(entry ->
                                        !reportedOtherwise.test(entry.getKey().line())))
                        .withInspections(kept(
                                production.inspections(),
                                key -> key.lot()
                                        .map(lot -> reportedOtherwise)
                                        .orElse(inspectedOtherwise)
                                        .test(key.line())))
                        .withReceipts(production
                                .receipts()
                                .filtered(entry -> !lapses(entry.getValue(), inspectedOtherwise, reportedOtherwise)))
                        .withSetAside(setAside(
                                production,
                                receipt -> !toStock.contains(receipt)
                                        && (!production.receipts().containsKey(receipt.number())
                                                || lapses(receipt, inspectedOtherwise, reportedOtherwise)))));
    }

    private static boolean lapses(
            WarehouseReceipt receipt, Predicate<Integer> inspectedOtherwise, Predicate<Integer> reportedOtherwise) {
        return (receipt.lots().isEmpty() ? inspectedOtherwise : reportedOtherwise).test(receipt.line());
    }

    private static GrowingMap<String, WarehouseReceipt> setAside(
            Production production, Predicate<WarehouseReceipt> stillWaits) {
        return GrowingMap.of(production.inWarehouse().stream()
                .filter(stillWaits)
                .collect(Collectors.toMap(
                        WarehouseReceipt::number, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    private static Map<Production.InspectionKey, Inspection> kept(
            Map<Production.InspectionKey, Inspection> inspections, Predicate<Production.InspectionKey> lapsed) {
        return inspections.entrySet().stream()
                .filter(entry -> !lapsed.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GrowingMap<String, Anomaly> accepted(
            Production production, ContractOrder changed, Predicate<Integer> lapsed) {
        List<Integer> touched = changed.content().lines().stream()
                .map(OrderLine::number)
                .filter(lapsed)
                .toList();
        return production
                .anomalies()
                .mapped(anomaly ->
                        touched.stream().anyMatch(anomaly::concerns) ? anomaly.withoutAcceptance() : anomaly);
    }

    private static Predicate<Integer> differs(
            ContractOrder before, ContractOrder changed, Function<OrderLine, List<Object>> aspect) {
        return line -> !before.content()
                .line(line)
                .map(aspect)
                .equals(changed.content().line(line).map(aspect));
    }

    /** Returns the line attributes that inspections cover: the goods to be made and their quantity. */
    private List<Object> asInspected(OrderLine line) {
        return List.of(asMade(line), line.quantity(), line.tolerance());
    }

    /** Returns the line attributes on which daily production reports depend: the goods to be made and their unit. */
    private List<Object> asReported(OrderLine line) {
        return List.of(asMade(line), line.quantity().map(Quantity::unit));
    }

    private List<Object> asMade(OrderLine line) {
        return List.of(
                line.product(),
                line.specification(),
                line.packaging(),
                line.labelling(),
                line.appearance(),
                line.specialItems(),
                own.touching(Aspect.FEASIBILITY, line.more()));
    }
}
