package io.orderkit.ports.archive;

import io.orderkit.domain.model.OrderId;
import java.util.List;

/**
 * What was done with an archive.
 *
 * @param orders how many orders
 * @param events how many events of theirs
 * @param left orders with which it was not done, for they are not in the store as the archive has them
 */
public record ArchiveReport(int orders, long events, List<OrderId> left) {
    public ArchiveReport {
        left = List.copyOf(left);
    }
}
