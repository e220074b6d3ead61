package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.DocumentReference;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection of a line (C12.1). Both inspectors must pass every item.
 *
 * @param line which line
 * @param inspector by whom
 * @param quantity how much was inspected
 * @param passed the items that passed
 * @param failed the items that failed; every item is in one of the two
 * @param record the inspection record
 * @param anomaly the anomaly that what failed has opened (C11.1); none when all passed
 */
public record Inspection(
        int line,
        Inspector inspector,
        Quantity quantity,
        Set<InspectionItem> passed,
        Set<InspectionItem> failed,
        DocumentReference record,
        Optional<String> anomaly) {
    public Inspection {
        passed = Set.copyOf(passed);
        failed = Set.copyOf(failed);
    }

    public boolean hasPassed() {
        return failed.isEmpty();
    }
}
