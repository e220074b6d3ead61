package io.orderkit.desk;

import io.orderkit.domain.order.Order;
import java.time.Instant;
import java.util.Optional;

/**
 * An order folded from its history up to a version.
 *
 * @param order the order
 * @param version the version of its last event; 0 when nothing has happened to it
 * @param process the name of its process; empty when nothing has happened to it
 * @param receivedAt when its first event was recorded
 * @param session what was seen of persons, and how more is written
 */
record FoldedOrder<O extends Order<O>>(
        O order,
        long version,
        Optional<String> process,
        Optional<Instant> receivedAt,
        PersonalDataAccess.Session session) {}
