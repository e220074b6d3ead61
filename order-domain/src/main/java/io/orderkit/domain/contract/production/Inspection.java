package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection of the goods of an order line (C12.1). The goods pass only if every item passes both inspections.
 *
 * @param line the line
 * @param inspector the inspector
 * @param quantity the inspected quantity
 * @param passed the items that passed
 * @param failed the items that failed; all other items passed
 * @param record the inspection record
 * @param anomaly the number of the anomaly that was opened for the failed items (C11.1); empty if all items passed
 * @param lots the lots that make up the inspected quantity; empty for goods without lot numbers
 * @param by the person who signed the inspection record; absent from inspections that release 0.1 recorded
 */
public record Inspection(
        int line,
        Inspector inspector,
        Quantity quantity,
        Set<InspectionItem> passed,
        Set<InspectionItem> failed,
        DocumentReference record,
        Optional<String> anomaly,
        @Since("0.2") List<Lot> lots,
        @Since("0.2") Optional<ActorId> by) {
    public Inspection {
        passed = Set.copyOf(passed);
        failed = Set.copyOf(failed);
        lots = List.copyOf(lots);
    }

    /** Returns whether every item of the inspection has passed. */
    public boolean hasPassed() {
        return failed.isEmpty();
    }

    /** Returns the goods that the inspection covers. */
    public List<LineLot> goods() {
        return LineLot.of(line, lots);
    }

    /** Returns the inspected quantity of the given goods, or an empty result if the inspection does not cover them. */
    public Optional<Quantity> quantityOf(LineLot goods) {
        return goods.line() == line ? Lots.quantityOf(goods.lot(), quantity, lots) : Optional.empty();
    }
}
