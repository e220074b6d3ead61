package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of due-time.drl may say (X3). A time of its own beats the usual time; of several, the shortest wins; halving
 * comes last, once, and its reasons take the place of the others. The sentence of a reason may name {@code {hours}}.
 */
public interface DueTimeRuling {
    /**
     * Due a number of hours after it arose, unless a rule gives it a time of its own.
     *
     * @throws InvalidValue when outside 1 to 8760
     */
    void usuallyDueWithinHours(int hours, String reason);

    /**
     * Due a number of hours after it arose.
     *
     * @throws InvalidValue when outside 1 to 8760
     */
    void dueWithinHours(int hours, String reason);

    /** Due in half the time, at least one hour. */
    void halveTheTime(String reason);
}
