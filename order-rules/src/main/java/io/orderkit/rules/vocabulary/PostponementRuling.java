package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of postponement.drl (C9.3). The rules must give all terms of postponement except the time zone. If two rules
 * give different values for a term, they contradict each other, and there is no verdict. To add an exception, narrow
 * the condition of the general rule.
 */
public interface PostponementRuling {
    /** Counts every day. */
    void countCalendarDays();

    /** Counts only the working days in the company's calendar. */
    void countWorkingDays();

    /**
     * Sets the time of day at which a day ends, in the company's time zone; midnight is 0, 0.
     *
     * @throws InvalidValue when the hour and the minute are not a valid time of day
     */
    void endDayAt(int hour, int minute);

    /**
     * Sets the number of days by which the date moves for each waiting day.
     *
     * @throws InvalidValue when the number of days is not between 0 and 30
     */
    void moveDaysPerDay(int days);

    /** Sets whether a late deposit moves the date too. */
    void countLateDeposit(boolean counts);

    /**
     * Limits the age, in days, of a signed return that anyone but the customer service supervisor enters.
     *
     * @throws InvalidValue when the number of days is not between 0 and 60
     */
    void allowBackDatingDays(int days);

    /**
     * Sets a time zone for counting days that differs from the company's, such as "Asia/Shanghai".
     *
     * @throws InvalidValue when the time zone does not exist
     */
    void countInZone(String zone);

    /** Gives the reason for the terms of postponement. */
    void because(String reason);
}
