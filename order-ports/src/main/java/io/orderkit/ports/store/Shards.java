package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which shard of the outbox an order belongs to: the CRC-32 (as in gzip) of the order id's UTF-8 bytes, unsigned, modulo
 * the number of shards. Stable across machines and releases, so that every program at one storage agrees.
 */
public final class Shards {
    private Shards() {}

    /** 0 to {@code shards - 1}. */
    public static int of(OrderId order, int shards) {
        CRC32 checksum = new CRC32();
        checksum.update(order.value().getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % shards);
    }
}
