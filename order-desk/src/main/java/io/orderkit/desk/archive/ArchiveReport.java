package io.orderkit.desk.archive;

import io.orderkit.domain.model.OrderId;
import java.util.List;

/**
 * The result of an operation on an archive.
 *
 * @param orders the number of orders that were written, removed or restored
 * @param events the total number of events in these orders
 * @param left the orders that were left out, each with the reason
 */
public record ArchiveReport(int orders, long events, List<Left> left) {
    public ArchiveReport {
        left = List.copyOf(left);
    }

    /**
     * An order that the operation left unchanged.
     *
     * @param order the order
     * @param why the reason, as a sentence with the actual and the expected state
     */
    public record Left(OrderId order, String why) {}
}
