package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.growing.GrowingSet;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** The facts about the production order, the production and the inspections (C10–C12). */
@Value.Immutable
public interface Production extends WithProduction {
    Parts.Key<Production> KEY = new Parts.Key<>("production", new Builder().build());

    /** Returns the person whom the production supervisor named to sign as deputy (C10). */
    Optional<ActorId> personInCharge();

    /** Returns the items of the order that production has marked clear (C10). */
    Set<ReviewItem> clear();

    /** Returns the items that production has marked unclear and CS has not answered (C10). */
    Set<ReviewItem> unclear();

    /** Returns the deadline of the return, where production was ordered without it (C9.1). */
    Optional<Instant> returnOwedBy();

    /** Returns the deposit that was required when the production order was issued, as kept with the passed gate (C9.2, X10). */
    Optional<Money> depositAsked();

    /** Returns whether it was issued for a customer who may owe the return, as kept with the passed gate (C9.1, X10). */
    @Value.Default
    default boolean returnWaived() {
        return false;
    }

    /** Returns how often the production order was withdrawn before its release (X10): each issue can lapse once. */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /** Returns the deadline of the copy that is owed to the technical department (C10). */
    Optional<Instant> copyOwedBy();

    /** Returns the supervision instructions that were carried out (C11). */
    Set<SupervisionItem> supervised();

    /** Returns the anomalies, by number (C11.1). */
    @Value.Default
    default GrowingMap<String, Anomaly> anomalies() {
        return GrowingMap.empty();
    }

    /**
     * Returns the production reports, by line and day: a correction replaces a report, so that nothing counts twice
     * (C12).
     */
    @Value.Default
    default GrowingMap<ReportKey, Quantity> reports() {
        return GrowingMap.empty();
    }

    /**
     * Returns the last inspection of each lot of a line, or of its goods without lot numbers, by each inspector
     * (C12.1).
     */
    Map<InspectionKey, Inspection> inspections();

    /** Returns the warehouse receipts, by number (C12.1). */
    @Value.Default
    default GrowingMap<String, WarehouseReceipt> receipts() {
        return GrowingMap.empty();
    }

    /**
     * Returns the numbers of all receipts, including those of an earlier version of the order: none counts twice (X8).
     */
    @Value.Default
    default GrowingSet<String> receiptNumbers() {
        return GrowingSet.empty();
    }

    /** Returns how often the order was reported complete (C13): each report can lapse once. */
    @Value.Default
    default int completions() {
        return 0;
    }

    /** Returns the production part of an order. */
    static Production of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the quantity of a line that the warehouse has received. */
    default Optional<Quantity> received(int line) {
        return receipts().values().stream()
                .filter(receipt -> receipt.line() == line)
                .map(WarehouseReceipt::quantity)
                .reduce(Quantity::plus);
    }

    /** Returns the quantity of some goods that the warehouse has received. */
    default Optional<Quantity> received(LineLot goods) {
        return receipts().values().stream()
                .flatMap(receipt -> receipt.quantityOf(goods).stream())
                .reduce(Quantity::plus);
    }

    /** Returns the last inspection of some goods by an inspector. */
    default Optional<Inspection> inspection(LineLot goods, Inspector inspector) {
        return Optional.ofNullable(inspections().get(new InspectionKey(goods, inspector)));
    }

    /** Returns the quantity of a line that production has reported so far (C12). */
    default Optional<Quantity> made(int line) {
        return reports().entrySet().stream()
                .filter(report -> report.getKey().line() == line)
                .map(Map.Entry::getValue)
                .reduce(Quantity::plus);
    }

    /** Returns the anomalies that are not closed. */
    default List<Anomaly> openAnomalies() {
        return anomalies().values().stream().filter(Anomaly::isOpen).toList();
    }

    /** Returns this part with changes made by a builder. */
    default Production with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /**
     * The key of a daily production report.
     *
     * @param line the line
     * @param day the day
     */
    record ReportKey(int line, LocalDate day) {}

    /**
     * The key of an inspection.
     *
     * @param line the line
     * @param inspector the inspector
     * @param lot the lot; empty for goods without lot numbers
     */
    record InspectionKey(int line, Inspector inspector, Optional<String> lot) {
        /** Creates the key of an inspection of goods without lot numbers. */
        public InspectionKey(int line, Inspector inspector) {
            this(line, inspector, Optional.empty());
        }

        /** Creates the key of an inspection of some goods. */
        public InspectionKey(LineLot goods, Inspector inspector) {
            this(goods.line(), inspector, goods.lot());
        }

        /** Returns the goods that were inspected. */
        public LineLot goods() {
            return new LineLot(line, lot);
        }
    }

    /** A builder of the production part. Not thread-safe. */
    final class Builder extends ImmutableProduction.Builder {}
}
