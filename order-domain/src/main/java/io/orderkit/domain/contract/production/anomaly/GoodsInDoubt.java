package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lots;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The goods that an anomaly puts in doubt, which determine what the anomaly blocks and what lapses when it is closed
 * (C11.1).
 */
public final class GoodsInDoubt {
    private GoodsInDoubt() {}

    /** Returns the inspections and warehouse receipts recorded so far for the goods affected by an anomaly. */
    static Anomaly.Doubted doubted(Production production, Anomaly anomaly) {
        return new Anomaly.Doubted(
                production.inspections().keySet().stream()
                        .filter(key -> anomaly.concerns(key.goods()))
                        .collect(Collectors.toSet()),
                production.receipts().values().stream()
                        .filter(receipt -> receipt.goods().stream().anyMatch(anomaly::concerns))
                        .map(WarehouseReceipt::number)
                        .collect(Collectors.toSet()));
    }

    /**
     * Returns whether an anomaly affects deliverable goods, that is, goods that the warehouse has received. An anomaly
     * that affects all goods of the order counts even if the warehouse has not received any yet.
     */
    static boolean isOfGoodsToDeliver(ContractOrder order, Anomaly anomaly) {
        return anomaly.concernsAll()
                || Lots.received(Production.of(order)).stream().anyMatch(anomaly::concerns);
    }

    /**
     * Returns a refusal for each anomaly that affects the given goods and of which the customer has not been notified.
     * If anomalies unknown to the customer affect every line, the result is empty, because a gate has already refused
     * the command.
     */
    public static List<Refusal> untold(ContractOrder order, List<LineLot> goods) {
        return untoldOfAll(order).isEmpty()
                ? Production.of(order).anomalies().values().stream()
                        .filter(anomaly -> anomaly.isUntold() && goods.stream().anyMatch(anomaly::concerns))
                        .map(anomaly -> Refusal.input(ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()))
                        .toList()
                : List.of();
    }

    /**
     * Returns a refusal for each anomaly that affects an entire line and of which the customer has not been notified.
     * The result is empty if at least one line has unaffected goods.
     */
    static List<Refusal> untoldOfAll(ContractOrder order) {
        List<OrderLine> lines = order.content().lines();
        return Inspections.someAreFree(order)
                ? List.of()
                : Inspections.untold(Production.of(order)).stream()
                        .filter(anomaly -> lines.stream().anyMatch(line -> anomaly.concernsAllOf(line.number())))
                        .map(anomaly -> Refusal.gate(ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()))
                        .toList();
    }

    /**
     * Returns the order after one of its anomalies has been closed. If the goods were reworked or remade, their
     * passed inspections and their warehouse receipts lapse. Failed goods count as failed until they are inspected
     * again.
     */
    static ContractOrder lapse(ContractOrder order, String number) {
        Anomaly anomaly = Production.of(order).anomalies().get(number);
        if (anomaly == null || order.haveGoodsLeft()) {
            return order;
        }
        if (anomaly.result().filter(Anomaly.Result::makesOtherGoods).isPresent()) {
            return order.with(Production.KEY, production -> lapse(production, anomaly));
        }
        return anomaly.result().equals(Optional.of(Anomaly.Result.CANCELLED))
                ? order.with(Production.KEY, production -> withoutLots(production, anomaly))
                : order;
    }

    /** Returns the production data without the cancelled lots, which no longer belong to the order. */
    private static Production withoutLots(Production production, Anomaly anomaly) {
        Set<LineLot> gone = Stream.concat(
                        production.inspections().keySet().stream().map(Production.InspectionKey::goods),
                        Lots.received(production).stream())
                .filter(goods ->
                        goods.lot().filter(any -> !anomaly.lots().isEmpty()).isPresent())
                .filter(anomaly::concerns)
                .collect(Collectors.toSet());
        Map<Production.InspectionKey, Inspection> inspections = new LinkedHashMap<>(production.inspections());
        inspections.keySet().removeIf(key -> gone.contains(key.goods()));
        Map<String, WarehouseReceipt> receipts = new LinkedHashMap<>();
        production
                .receipts()
                .forEach((number, receipt) -> receipt.without(gone).ifPresent(left -> receipts.put(number, left)));
        return production.withInspections(inspections).withReceipts(GrowingMap.of(receipts));
    }

    private static Production lapse(Production production, Anomaly anomaly) {
        Map<Production.InspectionKey, Inspection> inspections = new LinkedHashMap<>(production.inspections());
        Set<LineLot> others = new LinkedHashSet<>();
        for (Production.InspectionKey key : anomaly.doubted().inspections()) {
            Inspection inspection = inspections.get(key);
            if (inspection != null && Inspections.isGood(production, inspection)) {
                inspections.remove(key);
                others.add(key.goods());
            }
        }
        Map<String, WarehouseReceipt> receipts = new LinkedHashMap<>();
        for (WarehouseReceipt receipt : production.receipts().values()) {
            Set<LineLot> gone = new LinkedHashSet<>(others);
            if (anomaly.doubted().receipts().contains(receipt.number())) {
                receipt.goods().stream().filter(anomaly::concerns).forEach(gone::add);
            }
            receipt.without(gone).ifPresent(left -> receipts.put(left.number(), left));
        }
        return production.withInspections(inspections).withReceipts(GrowingMap.of(receipts));
    }
}
