package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of postponement.drl may say (C9.3). The first five terms must be said. Two rules that say different things about
 * one term contradict each other, and the question fails: an exception narrows the condition of the general rule.
 */
public interface PostponementRuling {
    /** Every day counts. */
    void countCalendarDays();

    /** Only the working days of the company's calendar count. */
    void countWorkingDays();

    /**
     * The time at which a day ends, in the company's zone: 17, 30; midnight is 0, 0.
     *
     * @throws InvalidValue when it is no time of day
     */
    void endDayAt(int hour, int minute);

    /**
     * By how many days the date moves for each day late.
     *
     * @throws InvalidValue when outside 0 to 30
     */
    void moveDaysPerDay(int days);

    /** Whether a deposit that is late moves the date too. */
    void countLateDeposit(boolean counts);

    /**
     * How many days back the arrival of a return may lie without the CS supervisor.
     *
     * @throws InvalidValue when outside 0 to 60
     */
    void allowBackDatingDays(int days);

    /**
     * In which zone days are counted, where it is not the company's: "Asia/Shanghai".
     *
     * @throws InvalidValue when there is no such zone
     */
    void countInZone(String zone);

    /** Why. */
    void because(String reason);
}
