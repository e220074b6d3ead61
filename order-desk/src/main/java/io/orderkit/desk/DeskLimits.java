package io.orderkit.desk;

import java.time.Duration;

/**
 * What the desk lets through.
 *
 * @param factsWithin how long it waits for each answer of the ERP
 * @param occurredBack how far back {@code occurredAt} may lie
 * @param occurredAhead how far ahead it may lie, for clocks that differ
 * @param eventsPerOrder how many events an order may have
 * @param commandLength how long a command may be as JSON, in characters
 * @param cachedOrders how many folded orders are kept in memory; none of a store that works in the host's transactions
 */
public record DeskLimits(
        Duration factsWithin,
        Duration occurredBack,
        Duration occurredAhead,
        int eventsPerOrder,
        int commandLength,
        int cachedOrders) {
    /** Two seconds, a week back, five minutes ahead, 10,000 events, 200,000 characters, 10,000 orders. */
    public static final DeskLimits USUAL =
            new DeskLimits(Duration.ofSeconds(2), Duration.ofDays(7), Duration.ofMinutes(5), 10_000, 200_000, 10_000);
}
