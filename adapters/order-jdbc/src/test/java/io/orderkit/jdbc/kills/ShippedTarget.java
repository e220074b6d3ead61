package io.orderkit.jdbc.kills;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStorage;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.crash.CrashTarget;
import java.nio.file.Path;

/**
 * A store that is opened with its own connection pool, as a host would open it. The target is an H2 file, or a PostgreSQL server given as
 * {@code url|user|password}.
 */
public final class ShippedTarget implements CrashTarget {
    @Override
    public Opened open(String place, CrashPointCounter points) {
        String[] words = place.split("\\|", -1);
        return new OpenedStore(
                words.length == 3
                        ? new Database(words[0], words[1], words[2], Dialect.POSTGRESQL).opened()
                        : JdbcStore.h2(Path.of(place), TenantId.DEFAULT));
    }

    /** Returns the string from which a target opens its database. */
    public static String place(Database database) {
        return String.join("|", database.arguments());
    }

    private record OpenedStore(JdbcStore store) implements Opened, JdbcStorage {
        @Override
        public StorageUnderTest storage() {
            return this;
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
