package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lot;
import io.orderkit.domain.contract.production.Lots;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.contract.production.anomaly.GoodsInDoubt;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An inspector's record of inspecting goods of one line (C12.1). A quantity below the ordered quantity is not a
 * failure, because more lots may follow. The library itself checks whether the quantity exceeds the tolerance,
 * regardless of the inspector's findings.
 *
 * @param line the line
 * @param quantity the inspected quantity
 * @param passed the items that passed
 * @param failed the items that failed; all other items passed
 * @param record the inspection record
 * @param lots the lots that make up the inspected quantity; empty for goods without lot numbers
 */
public record InspectionSheet(
        int line,
        Quantity quantity,
        Set<InspectionItem> passed,
        Set<InspectionItem> failed,
        DocumentReference record,
        @Since("0.2") List<Lot> lots) {
    public InspectionSheet {
        passed = Set.copyOf(passed);
        failed = Set.copyOf(failed);
        lots = List.copyOf(lots);
    }

    /** Creates an inspection sheet for goods without lot numbers. */
    public InspectionSheet(
            int line,
            Quantity quantity,
            Set<InspectionItem> passed,
            Set<InspectionItem> failed,
            DocumentReference record) {
        this(line, quantity, passed, failed, record, List.of());
    }

    /**
     * Returns the reasons for refusing an inspection whose sheet is incomplete or whose goods cannot be inspected now.
     */
    List<Refusal> check(ContractOrder order, Inspector inspector, ActorId by) {
        return new Objections()
                .and(complete(order))
                .and(GoodsInDoubt.untold(order, goods(order)))
                .and(new DifferentInspectors(order, inspector).notBySamePerson(goods(order), by))
                .and(new InspectionChecks(order, inspector).notReceived(goods(order)))
                .list();
    }

    /**
     * Returns the reasons for refusing an inspection sheet with missing items, or with quantities that do not fit the
     * line.
     */
    List<Refusal> complete(ContractOrder order) {
        Set<InspectionItem> left = EnumSet.allOf(InspectionItem.class);
        left.removeAll(passed);
        left.removeAll(failed);
        Objections objections = new Objections().and(Lots.mustFit(order, new LineQuantity(line, quantity), lots));
        left.forEach(item ->
                objections.when(true, ProductionRefusal.INSPECTION_ITEM_MISSING, "item", "@" + item.wordingKey()));
        return objections.list();
    }

    List<LineLot> goods(ContractOrder order) {
        return LineLot.of(line, Lots.asKnown(order, lots));
    }

    List<OrderEvent<ContractOrder>> found(ContractOrder order, Inspector inspector, ActorId by) {
        Inspection inspection = inspection(order, inspector, by);
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(new GoodsInspected(inspection));
        events.addAll(anomalyOf(inspection));
        return events;
    }

    /** Returns the inspection. Failed items refer to the number of the anomaly that is opened for them. */
    Inspection inspection(ContractOrder order, Inspector inspector, ActorId by) {
        EnumSet<InspectionItem> out = EnumSet.noneOf(InspectionItem.class);
        out.addAll(failed);
        if (new InspectionChecks(order, inspector).exceedWith(goods(order), quantity)) {
            out.add(InspectionItem.QUANTITY);
        }
        Optional<String> anomaly =
                out.isEmpty() ? Optional.empty() : Optional.of(Anomalies.unusedNumber(order, "inspection-"));
        return new Inspection(
                line,
                inspector,
                quantity,
                EnumSet.complementOf(out),
                out,
                record,
                anomaly,
                Lots.asKnown(order, lots),
                Optional.of(by));
    }

    /**
     * Returns the report of the anomaly that is opened when items fail an inspection (C11.1), or an empty result if all
     * items passed.
     */
    static List<AnomalyReported> anomalyOf(Inspection inspection) {
        return inspection.anomaly().stream()
                .map(number -> new AnomalyReported(
                        number,
                        Anomaly.Kind.INSPECTION,
                        Set.of(inspection.line()),
                        inspection.failed().stream()
                                .sorted()
                                .map(item -> "@" + item.wordingKey())
                                .collect(Collectors.joining(", ")),
                        inspection.lots().stream().map(Lot::number).collect(Collectors.toSet())))
                .toList();
    }
}
