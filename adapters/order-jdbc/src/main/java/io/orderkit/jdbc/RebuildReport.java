package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import java.util.Map;

/**
 * The result of a rebuild of all summaries.
 *
 * @param rebuilt the number of rebuilt summaries
 * @param unreadable the orders whose history could not be read, each with the reason; their summaries are unchanged
 */
public record RebuildReport(long rebuilt, Map<OrderId, String> unreadable) {
    public RebuildReport {
        unreadable = Map.copyOf(unreadable);
    }
}
