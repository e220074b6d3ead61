package io.orderkit.processtests.golden.making;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The text of a store: its orders and its outbox. It takes the leases on the shards, and so can be read only once. */
public final class StoreText {
    /** A time after the last of the attempts, at which one lease is still active. */
    public static final Instant SOON = FilledStore.RELAYED.plus(Duration.ofSeconds(1));

    /** A time at which every delay and every lease has expired. */
    public static final Instant LATER = FilledStore.RELAYED.plus(Duration.ofDays(30));

    private static final int MOST = 500;

    private final List<String> lines = new ArrayList<>();

    private StoreText() {}

    public static List<String> of(JdbcStore store) {
        StoreText text = new StoreText();
        for (TenantId tenant : FilledStore.TENANTS) {
            text.lines.add("tenant " + tenant);
            text.summaries(store.forTenant(tenant).queries());
            text.parked(store.forTenant(tenant).outbox());
            text.due(store.forTenant(tenant).outbox(), SOON);
            text.due(store.forTenant(tenant).outbox(), LATER);
        }
        return text.lines;
    }

    private void summaries(OrderQuery query) {
        Optional<String> after = Optional.empty();
        do {
            Page<OrderSummary> page = query.orders(ReadScope.everything(), OrderQuery.OrderFilter.any(), after, MOST);
            page.rows()
                    .forEach(row -> lines.add("summary " + row.order() + " " + row.process() + " " + row.version()
                            + " " + row.customer().map(Object::toString).orElse("-") + " "
                            + new TreeMap<>(row.positions()) + " " + row.ended() + " "
                            + row.obligations().size() + " "
                            + row.receivedAt() + " " + row.updatedAt()));
            after = page.next();
        } while (after.isPresent());
    }

    private void parked(Outbox outbox) {
        outbox.parked(Optional.<OrderId>empty(), MOST)
                .forEach(parked -> lines.add(
                        "parked " + text(parked.row()) + " " + parked.why().replace("\n", "\\n")));
    }

    private void due(Outbox outbox, Instant now) {
        for (int shard = 0; shard < outbox.shards(); shard++) {
            Optional<Outbox.Lease> lease = outbox.lease(shard, "golden", now, Duration.ofMinutes(1));
            lines.add("shard " + shard + " at " + now + " "
                    + lease.map(held -> "fence " + held.fence()).orElse("held by another"));
            lease.ifPresent(held -> {
                outbox.due(held, now, MOST).forEach(row -> lines.add("due " + text(row)));
                outbox.release(held);
            });
        }
    }

    private static String text(Outbox.Row row) {
        return row.event().order() + " " + row.event().version() + " "
                + row.event().type() + " " + row.attempts();
    }
}
