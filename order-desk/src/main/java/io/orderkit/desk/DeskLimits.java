package io.orderkit.desk;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits of a desk.
 *
 * @param factsWithin the maximum time for each answer of the ERP
 * @param occurredBack the maximum age of {@code occurredAt}
 * @param occurredAhead how far {@code occurredAt} may be in the future, because clocks differ
 * @param eventsPerOrder the maximum number of events of an order
 * @param commandLength the maximum length of a command as JSON, in characters; at most {@value #LONGEST_COMMAND}, which
 *     is the maximum for reading
 * @param cachedOrders the maximum number of folded orders in memory; none are kept for a store that works in the host's
 *     transactions
 */
public record DeskLimits(
        Duration factsWithin,
        Duration occurredBack,
        Duration occurredAhead,
        int eventsPerOrder,
        int commandLength,
        int cachedOrders) {
    /** The maximum of {@link #commandLength}: no longer text can be read back. */
    public static final int LONGEST_COMMAND = 1 << 20;

    /**
     * The default limits: two seconds, a week back, five minutes ahead, 10,000 events, 200,000 characters, 10,000
     * orders.
     */
    public static final DeskLimits USUAL =
            new DeskLimits(Duration.ofSeconds(2), Duration.ofDays(7), Duration.ofMinutes(5), 10_000, 200_000, 10_000);

    /**
     * Checks the values.
     *
     * @throws InvalidValue when a limit exceeds its own maximum
     */
    public DeskLimits {
        if (commandLength < 1 || commandLength > LONGEST_COMMAND) {
            throw InvalidValue.of("commandLength", commandLength, "1 to " + LONGEST_COMMAND);
        }
        if (eventsPerOrder < 1) {
            throw InvalidValue.of("eventsPerOrder", eventsPerOrder, "1 or more");
        }
    }

    /** Returns why an attempt violates the limits, for an order at a version and a time. */
    List<Refusal> broken(Request request, long version, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        request.envelope().occurredAt().ifPresent(when -> {
            Instant earliest = now.minus(occurredBack);
            Instant latest = now.plus(occurredAhead);
            if (when.isBefore(earliest) || when.isAfter(latest)) {
                reasons.add(Refusal.of(
                        Refusal.Kind.ATTEMPT,
                        KernelRefusal.TIME_OUT_OF_RANGE,
                        "found",
                        when,
                        "expected",
                        earliest + " … " + latest));
            }
        });
        exceeds(reasons, "events", version, eventsPerOrder);
        exceeds(reasons, "command", request.length(), commandLength);
        return reasons;
    }

    private static void exceeds(List<Refusal> reasons, String what, long found, long most) {
        if (found >= most) {
            reasons.add(Refusal.of(
                    Refusal.Kind.ATTEMPT,
                    KernelRefusal.LIMIT_EXCEEDED,
                    "what",
                    "@figure." + what,
                    "found",
                    found,
                    "expected",
                    most));
        }
    }
}
