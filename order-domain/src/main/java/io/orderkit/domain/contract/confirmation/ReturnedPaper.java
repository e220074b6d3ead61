package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The confirmation that came back (C9).
 *
 * @param version which version it is
 * @param arrivedOn the day on which it arrived; not the day on which it was entered (C9.3)
 * @param statement who signed it, and where it is kept
 * @param hour at which hour of that day it arrived, in the zone in which days are counted; absent where only the day is known
 */
public record ReturnedPaper(
        int version,
        LocalDate arrivedOn,
        Statement statement,
        @Since("0.2") Optional<LocalTime> hour) {
    /** A paper of whose arrival the day is known and not the hour; it is in time for that day. */
    public ReturnedPaper(int version, LocalDate arrivedOn, Statement statement) {
        this(version, arrivedOn, statement, Optional.empty());
    }

    /** Returns when it arrived. */
    public HappenedOn arrived() {
        return new HappenedOn(arrivedOn, hour);
    }
}
