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
 * @param factsWithin the time limit for each answer from the ERP
 * @param occurredBack the maximum time by which {@code occurredAt} may be behind the desk's clock
 * @param occurredAhead the maximum time by which {@code occurredAt} may be ahead of the desk's clock, to allow for
 *     differences between clocks
 * @param eventsPerOrder the maximum number of events in an order
 * @param commandLength the maximum length of a command as JSON, in characters; at most {@value #LONGEST_COMMAND}
 * @param cachedOrders the maximum number of folded orders in the cache; ignored if the store works in the host's
 *     transactions
 */
public record DeskLimits(
        Duration factsWithin,
        Duration occurredBack,
        Duration occurredAhead,
        int eventsPerOrder,
        int commandLength,
        int cachedOrders) {
    /** The highest permitted {@link #commandLength}; longer JSON could not be read back. */
    public static final int LONGEST_COMMAND = 1 << 20;

    /**
     * The default limits. The defaults are two seconds for each ERP answer, 10,000 events per order, 200,000 characters
     * per command, and 10,000 cached orders. A reported time can be up to one week behind the clock, or up to five
     * minutes ahead of it.
     */
    public static final DeskLimits USUAL =
            new DeskLimits(Duration.ofSeconds(2), Duration.ofDays(7), Duration.ofMinutes(5), 10_000, 200_000, 10_000);

    /**
     * Checks the values.
     *
     * @throws InvalidValue if a limit is outside its permitted range
     */
    public DeskLimits {
        if (commandLength < 1 || commandLength > LONGEST_COMMAND) {
            throw InvalidValue.of("commandLength", commandLength, "1 to " + LONGEST_COMMAND);
        }
        if (eventsPerOrder < 1) {
            throw InvalidValue.of("eventsPerOrder", eventsPerOrder, "1 or more");
        }
    }

    /** Returns a refusal for each limit that an attempt would exceed. */
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
