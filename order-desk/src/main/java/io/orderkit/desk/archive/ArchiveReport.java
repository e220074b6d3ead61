package io.orderkit.desk.archive;

import io.orderkit.domain.model.OrderId;
import java.util.List;

/**
 * The result of an operation on an archive.
 *
 * @param orders the number of orders
 * @param events the number of their events
 * @param left the orders that were left out, and why
 */
public record ArchiveReport(int orders, long events, List<Left> left) {
    public ArchiveReport {
        left = List.copyOf(left);
    }

    /**
     * An order that was left unchanged.
     *
     * @param order the order
     * @param why the state found and the state expected
     */
    public record Left(OrderId order, String why) {}
}
