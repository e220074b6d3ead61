package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A correction to the record of an inspection (X10). If the correction shows that goods have left without an
 * inspection, and the order is still open, an anomaly is opened.
 *
 * @param line the inspected line
 * @param lot the number of any one of the lots in the inspection; empty for goods without lot numbers
 * @param sheet the corrected result of the entire inspection; empty if there was no inspection
 * @param reason an explanation of how the error was found
 */
public record InspectionCorrection(int line, Optional<String> lot, Optional<InspectionSheet> sheet, String reason) {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public InspectionCorrection {
        reason = Names.required("reason", reason);
    }

    List<Refusal> check(ContractOrder order, Inspector inspector, Deciding deciding) {
        Optional<Inspection> record = record(order, inspector);
        Objections objections = new Objections()
                .when(
                        record.isEmpty() && anyBy(order, inspector),
                        ProductionRefusal.INSPECTION_UNKNOWN,
                        "line",
                        new LineLot(line, lot).forSentence())
                .when(
                        sheet.filter(right -> right.line() != line).isPresent(),
                        ProductionRefusal.LINE_UNKNOWN,
                        "line",
                        sheet.map(InspectionSheet::line).orElse(line));
        sheet.ifPresent(right -> objections
                .and(right.complete(order))
                .and(new DifferentInspectors(order, inspector).notBySamePerson(right.goods(order), deciding.by()))
                .when(
                        record.filter(before -> says(before, right)).isPresent(),
                        ProductionRefusal.CORRECTED_TO_THE_SAME,
                        "line",
                        new LineLot(line, lot).forSentence()));
        return objections.list();
    }

    private static boolean says(Inspection before, InspectionSheet right) {
        return before.quantity().equals(right.quantity())
                && before.failed().equals(right.failed())
                && before.record().equals(right.record())
                && before.lots().equals(right.lots());
    }

    private static boolean anyBy(ContractOrder order, Inspector inspector) {
        return Production.of(order).inspections().keySet().stream().anyMatch(key -> key.inspector() == inspector);
    }

    private Optional<Inspection> record(ContractOrder order, Inspector inspector) {
        return Production.of(order).inspections().entrySet().stream()
                .filter(entry -> entry.getKey().inspector() == inspector
                        && entry.getKey().line() == line
                        && isNamed(entry.getKey().lot()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isNamed(Optional<String> known) {
        return known.isPresent() == lot.isPresent()
                && known.filter(number -> !Identity.same(number, lot.orElse("")))
                        .isEmpty();
    }

    List<OrderEvent<ContractOrder>> decide(ContractOrder order, Inspector inspector, Deciding deciding) {
        Inspection before = record(order, inspector).orElseThrow();
        ContractOrder without = InspectionCorrected.without(order, before);
        Optional<Inspection> now = sheet.map(right -> right.inspection(without, inspector, deciding.by()));
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        InspectionCorrected corrected = new InspectionCorrected(before, now, reason, deciding.by());
        events.add(corrected);
        now.ifPresent(inspection -> events.addAll(InspectionSheet.anomalyOf(inspection)));
        if (order.haveGoodsLeft() && !order.isAt(DeliveryState.CLOSED)) {
            uninspected(corrected.applyTo(order), before).ifPresent(events::add);
        }
        return events;
    }

    /** Returns an anomaly report if the correction shows that goods have left without an inspection. */
    private static Optional<AnomalyReported> uninspected(ContractOrder after, Inspection before) {
        List<LineLot> goods = before.goods().stream()
                .filter(each -> Production.of(after)
                        .inspection(each, before.inspector())
                        .isEmpty())
                .toList();
        return goods.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnomalyReported(
                        Anomalies.unusedNumber(after, "uninspected-"),
                        Anomaly.Kind.INSPECTION,
                        Set.of(before.line()),
                        "@anomaly-report.uninspected",
                        goods.stream().flatMap(each -> each.lot().stream()).collect(Collectors.toSet())));
    }
}
