package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of due-time.drl (X3). A specific time takes precedence over the usual time. The shortest of several times applies. Halving is
 * applied last and once, and its reasons replace the others. The sentence of a reason may contain {@code {hours}}.
 */
public interface DueTimeRuling {
    /**
     * Makes the obligation due a number of hours after it arose, unless a rule gives it a specific time.
     *
     * @throws InvalidValue when the value is outside 1 to 8760
     */
    void usuallyDueWithinHours(int hours, String reason);

    /**
     * Makes the obligation due a number of hours after it arose, whatever the usual time.
     *
     * @throws InvalidValue when the value is outside 1 to 8760
     */
    void dueWithinHours(int hours, String reason);

    /** Halves the time, to at least one hour. */
    void halveTheTime(String reason);
}
