package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of postponement.drl (C9.3). The rules must give the first five terms. Two rules that give different values for one term
 * contradict each other, and the question fails. For an exception, narrow the condition of the general rule.
 */
public interface PostponementRuling {
    /** Counts every day. */
    void countCalendarDays();

    /** Counts only the working days of the company's calendar. */
    void countWorkingDays();

    /**
     * Sets the time at which a day ends, in the company's zone: 17, 30; midnight is 0, 0.
     *
     * @throws InvalidValue when it is not a time of day
     */
    void endDayAt(int hour, int minute);

    /**
     * Sets the number of days by which the date moves for each day late.
     *
     * @throws InvalidValue when the value is outside 0 to 30
     */
    void moveDaysPerDay(int days);

    /** Sets whether a late deposit moves the date too. */
    void countLateDeposit(boolean counts);

    /**
     * Limits the number of days between the arrival of a return and its entry without the CS supervisor.
     *
     * @throws InvalidValue when the value is outside 0 to 60
     */
    void allowBackDatingDays(int days);

    /**
     * Sets the zone in which days are counted, when it is not the company's: "Asia/Shanghai".
     *
     * @throws InvalidValue when the zone does not exist
     */
    void countInZone(String zone);

    /** Gives the reason for the terms. */
    void because(String reason);
}
