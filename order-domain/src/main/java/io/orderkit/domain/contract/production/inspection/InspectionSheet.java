package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineQuantities;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an inspector writes down of a line (C12.1). Whether the quantity is within the tolerance is reckoned, whatever he marks.
 *
 * @param line which line
 * @param quantity how much he inspected
 * @param passed the items that passed
 * @param failed the items that failed; every item is in one of the two
 * @param record the inspection record
 */
public record InspectionSheet(
        int line, Quantity quantity, Set<InspectionItem> passed, Set<InspectionItem> failed, DocumentReference record) {
    public InspectionSheet {
        passed = Set.copyOf(passed);
        failed = Set.copyOf(failed);
    }

    List<Refusal> check(ContractOrder order) {
        Set<InspectionItem> left = EnumSet.allOf(InspectionItem.class);
        left.removeAll(passed);
        left.removeAll(failed);
        Objections objections =
                new Objections().and(LineQuantities.mustFit(order, List.of(new LineQuantity(line, quantity))));
        left.forEach(item ->
                objections.when(true, ProductionRefusal.INSPECTION_ITEM_MISSING, "item", "@" + item.wordingKey()));
        return objections.list();
    }

    List<OrderEvent<ContractOrder>> found(ContractOrder order, Inspector inspector) {
        EnumSet<InspectionItem> out = EnumSet.noneOf(InspectionItem.class);
        out.addAll(failed);
        if (!isQuantityRight(order)) {
            out.add(InspectionItem.QUANTITY);
        }
        Set<InspectionItem> in = EnumSet.complementOf(out);
        Optional<String> anomaly =
                out.isEmpty() ? Optional.empty() : Optional.of(Anomalies.unusedNumber(order, "inspection-"));
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(new GoodsInspected(new Inspection(line, inspector, quantity, in, out, record, anomaly)));
        if (anomaly.isPresent()) {
            events.add(new AnomalyReported(
                    anomaly.get(),
                    Anomaly.Kind.INSPECTION,
                    Set.of(line),
                    out.stream().map(item -> "@" + item.wordingKey()).collect(Collectors.joining(", "))));
        }
        return events;
    }

    private boolean isQuantityRight(ContractOrder order) {
        return order.content()
                .line(line)
                .flatMap(ordered -> ordered.quantity()
                        .map(wanted ->
                                ordered.tolerance().orElse(Tolerance.NONE).accepts(wanted, quantity)))
                .orElse(false);
    }
}
