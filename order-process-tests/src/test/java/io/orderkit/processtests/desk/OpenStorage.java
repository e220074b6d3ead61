package io.orderkit.processtests.desk;

import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.processtests.golden.replay.PostgresDatabase;
import io.orderkit.testkit.memory.InMemoryStore;
import java.nio.file.Path;

/** The ports of an empty store, together with the action that closes the store. */
public record OpenStorage(OrderStore orders, OrderQuery queries, OrderArchive archive, Runnable closing)
        implements AutoCloseable {
    /** The kind of storage. */
    public enum Kind {
        MEMORY,
        H2_FILE,
        POSTGRESQL
    }

    /**
     * Opens an empty store of the given kind. If PostgreSQL cannot be started, the test is skipped and the report
     * states the reason.
     */
    public static OpenStorage of(Kind kind, Path folder) {
        return switch (kind) {
            case MEMORY -> memory();
            case H2_FILE -> {
                JdbcStore store = JdbcStore.h2(folder.resolve("orders"), TenantId.DEFAULT);
                yield of(store, store::close);
            }
            case POSTGRESQL -> {
                PostgresDatabase database = PostgresDatabase.create();
                yield of(database.store(), database::close);
            }
        };
    }

    public static OpenStorage memory() {
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        return new OpenStorage(store, store, store, () -> {});
    }

    private static OpenStorage of(JdbcStore store, Runnable closing) {
        return new OpenStorage(store.orders(), store.queries(), store.archive(), closing);
    }

    @Override
    public void close() {
        closing.run();
    }
}
