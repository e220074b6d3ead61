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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The production data of an order: its production order, reports, anomalies, inspections and receipts (C10–C12). */
@Value.Immutable
public interface Production extends WithProduction {
    Parts.Key<Production> KEY = new Parts.Key<>("production", new Builder().build());

    /** Returns the person in charge, who was named by the production supervisor and can sign as deputy (C10). */
    Optional<ActorId> personInCharge();

    /** Returns the items that production has marked as clear (C10). */
    Set<ReviewItem> clear();

    /** Returns the items that production has marked as unclear and CS has not clarified yet (C10). */
    Set<ReviewItem> unclear();

    /**
     * Returns the deadline for returning the confirmation if the production order was issued before the return arrived
     * (C9.1).
     */
    Optional<Instant> returnOwedBy();

    /** Returns the deposit that was required when the production order was issued (C9.2, X10). */
    Optional<Money> depositAsked();

    /** Returns whether the rules allowed the production order to be issued before the return arrived (C9.1, X10). */
    @Value.Default
    default boolean returnWaived() {
        return false;
    }

    /**
     * Returns how many times the production order has been withdrawn; this number makes the key of each withdrawal
     * unique (X10).
     */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /** Returns the deadline for sending the copy to the technical department (C10). */
    Optional<Instant> copyOwedBy();

    /** Returns the supervision instructions that have been carried out (C11). */
    Set<SupervisionItem> supervised();

    /** Returns the anomalies of the order, keyed by number (C11.1). */
    @Value.Default
    default GrowingMap<String, Anomaly> anomalies() {
        return GrowingMap.empty();
    }

    /**
     * Returns the production reports, keyed by line and day, so that a correction replaces the report for that day
     * (C12).
     */
    @Value.Default
    default GrowingMap<ReportKey, Quantity> reports() {
        return GrowingMap.empty();
    }

    /** Returns each inspector's last inspection of each lot or, for goods without lot numbers, of each line (C12.1). */
    Map<InspectionKey, Inspection> inspections();

    /** Returns the warehouse receipts, keyed by number (C12.1). */
    @Value.Default
    default GrowingMap<String, WarehouseReceipt> receipts() {
        return GrowingMap.empty();
    }

    /**
     * Returns the numbers of all warehouse receipts, so that no receipt is counted twice. Receipts that have lapsed
     * because of a change are included (X8).
     */
    @Value.Default
    default GrowingSet<String> receiptNumbers() {
        return GrowingSet.empty();
    }

    /**
     * Returns the receipts that a correction has withdrawn and another correction can restore, keyed by number (X10).
     */
    @Value.Default
    default GrowingMap<String, WarehouseReceipt> withdrawnReceipts() {
        return GrowingMap.empty();
    }

    /**
     * Returns the warehouse receipts that have lapsed because of a change but whose goods are kept for this order,
     * keyed by number (X8). The goods are inspected and received again, or go to stock if the order is cancelled.
     */
    @Value.Default
    default GrowingMap<String, WarehouseReceipt> setAside() {
        return GrowingMap.empty();
    }

    /**
     * Returns how many times completion has been reported; this number makes the key of each withdrawal unique (C13).
     */
    @Value.Default
    default int completions() {
        return 0;
    }

    /** Returns the production data of an order. */
    static Production of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the quantity of a line that the warehouse has received. */
    default Optional<Quantity> received(int line) {
        Quantity received = null;
        for (WarehouseReceipt receipt : receipts().values()) {
            if (receipt.line() == line) {
                received = received == null ? receipt.quantity() : received.plus(receipt.quantity());
            }
        }
        return Optional.ofNullable(received);
    }

    /** Returns the quantity of the given goods that the warehouse has received. */
    default Optional<Quantity> received(LineLot goods) {
        return receipts().values().stream()
                .flatMap(receipt -> receipt.quantityOf(goods).stream())
                .reduce(Quantity::plus);
    }

    /**
     * Returns the receipts whose goods are in the warehouse for this order: the valid receipts, and those set aside by
     * a change. The receipts set aside for a line are left out once the warehouse has again received at least their
     * total quantity (X8).
     */
    default List<WarehouseReceipt> inWarehouse() {
        return Stream.concat(
                        receipts().values().stream(),
                        setAside().values().stream().filter(receipt -> !isReceivedAgain(receipt.line())))
                .toList();
    }

    private boolean isReceivedAgain(int line) {
        Optional<Quantity> aside = setAside().values().stream()
                .filter(receipt -> receipt.line() == line)
                .map(WarehouseReceipt::quantity)
                .reduce((sum, more) -> sum.unit().equals(more.unit()) ? sum.plus(more) : sum);
        return received(line)
                .filter(again -> aside.filter(
                                before -> before.unit().equals(again.unit()) && again.compareTo(before) >= 0)
                        .isPresent())
                .isPresent();
    }

    /** Returns the last inspection of the given goods by the given inspector. */
    default Optional<Inspection> inspection(LineLot goods, Inspector inspector) {
        return Optional.ofNullable(inspections().get(new InspectionKey(goods, inspector)));
    }

    /** Returns the total quantity of a line that production has reported so far (C12). */
    default Optional<Quantity> made(int line) {
        return reports().entrySet().stream()
                .filter(report -> report.getKey().line() == line)
                .map(Map.Entry::getValue)
                .reduce(Quantity::plus);
    }

    /** Returns the anomalies that are still open. */
    default List<Anomaly> openAnomalies() {
        List<Anomaly> open = new ArrayList<>(anomalies().values());
        open.removeIf(anomaly -> !anomaly.isOpen());
        return open;
    }

    /** Returns a copy of the production data, changed through a builder. */
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
     * The key of an inspection: the inspected goods and the inspector.
     *
     * @param line the line
     * @param inspector the inspector
     * @param lot the number of the lot; empty for goods without lot numbers
     */
    record InspectionKey(int line, Inspector inspector, Optional<String> lot) {
        /** Creates the key for an inspection of goods without lot numbers. */
        public InspectionKey(int line, Inspector inspector) {
            this(line, inspector, Optional.empty());
        }

        /** Creates the key for an inspection of the given goods. */
        public InspectionKey(LineLot goods, Inspector inspector) {
            this(goods.line(), inspector, goods.lot());
        }

        /** Returns the goods that the inspection covers. */
        public LineLot goods() {
            return new LineLot(line, lot);
        }
    }

    /** A builder for the production data. Not thread-safe. */
    final class Builder extends ImmutableProduction.Builder {}
}
