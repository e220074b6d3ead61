package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The assignment of orders to shards of the outbox. It is the CRC-32 (as in gzip) of the order id's UTF-8 bytes,
 * unsigned, modulo the number of shards. It is stable across machines and releases, so that all programs of one storage
 * agree.
 */
public final class Shards {
    private Shards() {}

    /** Returns the shard of an order, 0 to {@code shards - 1}. */
    public static int of(OrderId order, int shards) {
        CRC32 checksum = new CRC32();
        checksum.update(order.value().getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % shards);
    }
}
