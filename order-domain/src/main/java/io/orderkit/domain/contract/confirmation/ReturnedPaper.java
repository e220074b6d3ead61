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
 * @param version the version of the document
 * @param arrivedOn the day on which it arrived; not the day of entry (C9.3)
 * @param statement the signer, and where the document is kept
 * @param hour the hour of arrival, in the zone in which days are counted; absent where only the day is known
 */
public record ReturnedPaper(
        int version,
        LocalDate arrivedOn,
        Statement statement,
        @Since("0.2") Optional<LocalTime> hour) {
    /** Creates a document of which only the day of arrival is known; it is in time for that day. */
    public ReturnedPaper(int version, LocalDate arrivedOn, Statement statement) {
        this(version, arrivedOn, statement, Optional.empty());
    }

    /** Returns when it arrived. */
    public HappenedOn arrived() {
        return new HappenedOn(arrivedOn, hour);
    }
}
