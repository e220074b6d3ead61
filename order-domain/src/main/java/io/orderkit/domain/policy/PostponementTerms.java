package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The terms by which dates move when a confirmation does not return on the day of its sending (C9.3). They are
 * determined once, when the confirmation is sent, and kept; the rest is arithmetic.
 *
 * @param counting the days that count
 * @param dayEnds the hour at which a day ends, in the zone; 00:00 for midnight
 * @param daysPerDay the number of days by which the dates move for each waiting day, 0 to 30
 * @param lateDepositCounts whether the dates also wait for the required deposit
 * @param backDatingDays the maximum age in days of a return's arrival that is entered without the CS supervisor, 0 to
 *     60
 * @param zone the zone in which days are counted; the company's if absent
 */
public record PostponementTerms(
        Counting counting,
        LocalTime dayEnds,
        int daysPerDay,
        boolean lateDepositCounts,
        int backDatingDays,
        Optional<ZoneId> zone) {
    /** The days that count. */
    public enum Counting {
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    /**
     * The terms of the handbook: calendar days, midnight in the company's zone, one day per day, the deposit counts,
     * three days back.
     */
    public static final PostponementTerms HANDBOOK =
            new PostponementTerms(Counting.CALENDAR_DAYS, LocalTime.MIDNIGHT, 1, true, 3, Optional.empty());

    /**
     * Checks the ranges of the values.
     *
     * @throws InvalidValue when a figure is out of its range
     */
    public PostponementTerms {
        if (daysPerDay < 0 || daysPerDay > 30) {
            throw InvalidValue.of("days per day", daysPerDay, "0 to 30");
        }
        if (backDatingDays < 0 || backDatingDays > 60) {
            throw InvalidValue.of("days of back-dating", backDatingDays, "0 to 60");
        }
    }
}
