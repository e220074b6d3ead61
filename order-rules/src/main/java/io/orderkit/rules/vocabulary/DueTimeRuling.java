package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of due-time.drl (X3). A specific time takes precedence over the usual time. If several rules give a time of the same kind,
 * the shortest applies. Halving is applied last and only once, and the reasons for it replace all other reasons. A reason's sentence may
 * contain the placeholder {@code {hours}}.
 */
public interface DueTimeRuling {
    /**
     * Makes the obligation due the given number of hours after it arose, unless a rule gives it a specific time.
     *
     * @throws InvalidValue when the number of hours is not between 1 and 8760
     */
    void usuallyDueWithinHours(int hours, String reason);

    /**
     * Makes the obligation due the given number of hours after it arose, regardless of the usual time.
     *
     * @throws InvalidValue when the number of hours is not between 1 and 8760
     */
    void dueWithinHours(int hours, String reason);

    /** Halves the time for the obligation, but leaves at least one hour. */
    void halveTheTime(String reason);
}
