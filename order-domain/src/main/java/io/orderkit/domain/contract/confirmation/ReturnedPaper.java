package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The returned confirmation (C9).
 *
 * @param version the version number on the returned document
 * @param arrivedOn the day on which the document arrived, which may be earlier than the day of entry (C9.3)
 * @param statement the person who signed, and the location where the document is kept
 * @param hour the time of day of the arrival, in the zone in which days are counted; absent if unknown
 */
public record ReturnedPaper(
        int version,
        LocalDate arrivedOn,
        Statement statement,
        @Since("0.2") Optional<LocalTime> hour) {
    /**
     * Creates a document with an arrival day but no arrival time. The document counts as having arrived before the
     * cut-off time on that day.
     */
    public ReturnedPaper(int version, LocalDate arrivedOn, Statement statement) {
        this(version, arrivedOn, statement, Optional.empty());
    }

    /** Returns the time of arrival. */
    public HappenedOn arrived() {
        return new HappenedOn(arrivedOn, hour);
    }
}
