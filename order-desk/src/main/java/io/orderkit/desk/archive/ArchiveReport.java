package io.orderkit.desk.archive;

import io.orderkit.domain.model.OrderId;
import java.util.List;

/**
 * What was done with an archive.
 *
 * @param orders how many orders
 * @param events how many events of theirs
 * @param left orders with which it was not done, and why
 */
public record ArchiveReport(int orders, long events, List<Left> left) {
    public ArchiveReport {
        left = List.copyOf(left);
    }

    /**
     * An order that was left as it is.
     *
     * @param order which
     * @param why what was found and what was expected
     */
    public record Left(OrderId order, String why) {}
}
