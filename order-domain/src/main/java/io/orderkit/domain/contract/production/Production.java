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

/** What is known of the production order, the making and the inspections (C10–C12). */
@Value.Immutable
public interface Production extends WithProduction {
    Parts.Key<Production> KEY = new Parts.Key<>("production", new Builder().build());

    /** Whom the production supervisor named to sign in his place (C10). */
    Optional<ActorId> personInCharge();

    /** The items of the order that production has marked clear (C10). */
    Set<ReviewItem> clear();

    /** The items that production has marked unclear and CS has not answered (C10). */
    Set<ReviewItem> unclear();

    /** By when the return is owed, where production was ordered without it (C9.1). */
    Optional<Instant> returnOwedBy();

    /** The deposit that had to be here when the production order was issued: the verdict of passing (C9.2, X10). */
    Optional<Money> depositAsked();

    /** Whether it was issued for a customer who may owe the return: the verdict of passing (C9.1, X10). */
    @Value.Default
    default boolean returnWaived() {
        return false;
    }

    /** How often the production order was withdrawn before its release (X10): each issue can lapse once. */
    @Value.Default
    default int withdrawals() {
        return 0;
    }

    /** By when the copy to the technical department is owed (C10). */
    Optional<Instant> copyOwedBy();

    /** The supervision instructions that were carried out (C11). */
    Set<SupervisionItem> supervised();

    /** The anomalies, by number (C11.1). */
    @Value.Default
    default GrowingMap<String, Anomaly> anomalies() {
        return GrowingMap.empty();
    }

    /** What production reported, by line and day: a correction replaces, nothing counts twice (C12). */
    @Value.Default
    default GrowingMap<ReportKey, Quantity> reports() {
        return GrowingMap.empty();
    }

    /** The last inspection of each lot of a line, or of its goods without lot numbers, by each inspector (C12.1). */
    Map<InspectionKey, Inspection> inspections();

    /** The warehouse receipts, by number (C12.1). */
    @Value.Default
    default GrowingMap<String, WarehouseReceipt> receipts() {
        return GrowingMap.empty();
    }

    /** The numbers of all receipts, those of an earlier version of the order too: none counts twice (X8). */
    @Value.Default
    default GrowingSet<String> receiptNumbers() {
        return GrowingSet.empty();
    }

    /** How often it was reported complete (C13): each report can lapse once. */
    @Value.Default
    default int completions() {
        return 0;
    }

    static Production of(ContractOrder order) {
        return order.part(KEY);
    }

    /** What the warehouse has received of a line. */
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

    /** The last inspection of some goods by an inspector. */
    default Optional<Inspection> inspection(LineLot goods, Inspector inspector) {
        return Optional.ofNullable(inspections().get(new InspectionKey(goods, inspector)));
    }

    /** What production has reported of a line so far (C12). */
    default Optional<Quantity> made(int line) {
        return reports().entrySet().stream()
                .filter(report -> report.getKey().line() == line)
                .map(Map.Entry::getValue)
                .reduce(Quantity::plus);
    }

    default List<Anomaly> openAnomalies() {
        return anomalies().values().stream().filter(Anomaly::isOpen).toList();
    }

    default Production with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /**
     * What a daily production report is known by.
     *
     * @param line of which line
     * @param day of which day
     */
    record ReportKey(int line, LocalDate day) {}

    /**
     * What an inspection is known by.
     *
     * @param line of which line
     * @param inspector by whom
     * @param lot of which lot; empty for goods without lot numbers
     */
    record InspectionKey(int line, Inspector inspector, Optional<String> lot) {
        /** The inspection of goods without lot numbers. */
        public InspectionKey(int line, Inspector inspector) {
            this(line, inspector, Optional.empty());
        }

        /** The inspection of some goods. */
        public InspectionKey(LineLot goods, Inspector inspector) {
            this(goods.line(), inspector, goods.lot());
        }

        /** Returns the goods that were inspected. */
        public LineLot goods() {
            return new LineLot(line, lot);
        }
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableProduction.Builder {}
}
