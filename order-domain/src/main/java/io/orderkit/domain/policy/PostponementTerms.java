package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The terms for postponing an order's dates if its confirmation is not returned on the day it was sent (C9.3).
 * The rules determine the terms once, when the confirmation is sent, and the order keeps them.
 *
 * @param counting whether calendar days or working days are counted
 * @param dayEnds the time at which a day ends, such as 00:00 for midnight
 * @param daysPerDay the number of days by which each waiting day postpones the dates, 0 to 30
 * @param lateDepositCounts whether the days until the required deposit arrives also count as waiting days
 * @param backDatingDays the number of days after the arrival of a returned confirmation during which an agent can enter
 *     the arrival, 0 to 60; later, only the CS supervisor can enter it
 * @param zone the time zone in which days are counted; the company's zone if absent
 */
public record PostponementTerms(
        Counting counting,
        LocalTime dayEnds,
        int daysPerDay,
        boolean lateDepositCounts,
        int backDatingDays,
        Optional<ZoneId> zone) {
    /** The kinds of days that can be counted. */
    public enum Counting {
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    /**
     * The handbook's terms. Calendar days end at midnight in the company's time zone, and each waiting day postpones
     * the dates by one day. The days until the deposit arrives also count as waiting days. Agents can enter the arrival
     * of a returned confirmation within three days.
     */
    public static final PostponementTerms HANDBOOK =
            new PostponementTerms(Counting.CALENDAR_DAYS, LocalTime.MIDNIGHT, 1, true, 3, Optional.empty());

    /**
     * Checks that all figures are in range.
     *
     * @throws InvalidValue when a figure is out of range
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
