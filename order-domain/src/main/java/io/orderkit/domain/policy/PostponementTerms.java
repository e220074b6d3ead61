package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How dates move when a confirmation does not come back on the day of its sending (C9.3). Asked once, when the
 * confirmation is sent, and kept; the rest is arithmetic.
 *
 * @param counting which days count
 * @param dayEnds the hour at which a day ends, in the zone; midnight is 00:00
 * @param daysPerDay by how many days the dates move for each waiting day, 0 to 30
 * @param lateDepositCounts whether the dates wait for the required deposit too
 * @param backDatingDays how many days back the arrival of a return may lie without the CS supervisor, 0 to 60
 * @param zone in which days are counted; absent: the company's
 */
public record PostponementTerms(
        Counting counting,
        LocalTime dayEnds,
        int daysPerDay,
        boolean lateDepositCounts,
        int backDatingDays,
        Optional<ZoneId> zone) {
    /** Which days count. */
    public enum Counting {
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    /** The handbook's: calendar days, midnight in the company's zone, one day a day, the deposit counts; three days back. */
    public static final PostponementTerms HANDBOOK =
            new PostponementTerms(Counting.CALENDAR_DAYS, LocalTime.MIDNIGHT, 1, true, 3, Optional.empty());

    /** @throws InvalidValue when a figure is out of its range */
    public PostponementTerms {
        if (daysPerDay < 0 || daysPerDay > 30) {
            throw InvalidValue.of("days per day", daysPerDay, "0 to 30");
        }
        if (backDatingDays < 0 || backDatingDays > 60) {
            throw InvalidValue.of("days of back-dating", backDatingDays, "0 to 60");
        }
    }
}
