package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A mapping from orders to the shards of an outbox. The shard number is the unsigned CRC-32 (as in gzip) of the order
 * id's UTF-8 bytes, modulo the number of shards. The assignment is the same on all machines and in all releases, so all
 * programs that share the storage compute the same shard.
 */
public final class Shards {
    private Shards() {}

    /** Returns the number of the shard for an order, from 0 to the number of shards minus one. */
    public static int of(OrderId order, int shards) {
        CRC32 checksum = new CRC32();
        checksum.update(order.value().getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % shards);
    }
}
