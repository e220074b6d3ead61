package io.orderkit.jdbc.kills;

import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStorage;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.Schema;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.crash.CrashPointDataSource;
import io.orderkit.testkit.crash.CrashTarget;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A store on which every database call is a crash point. The target is an H2 file, or a PostgreSQL server given as
 * {@code url|user|password}. Crash points are counted only after the tables have been created.
 */
public final class JdbcTarget implements CrashTarget {
    private static final String H2_SETTINGS =
            ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

    @Override
    public Opened open(String place, CrashPointCounter points) {
        String[] words = place.split("\\|", -1);
        boolean postgres = words[0].startsWith("jdbc:postgresql:");
        Dialect dialect = postgres ? Dialect.POSTGRESQL : Dialect.H2;
        String url = postgres ? words[0] : "jdbc:h2:file:" + words[0] + H2_SETTINGS;
        Database database =
                postgres ? new Database(url, words[1], words[2], dialect) : new Database(url, "sa", "", dialect);
        // H2 closes the file when its last connection closes.
        Connection anchor = CheckedCall.get(database::connect);
        CheckedCall.get(() -> {
            Schema.migrate(anchor, dialect);
            return true;
        });
        DataSource source = database.pool();
        ConnectionSource connections = ConnectionSource.own(new CrashPointDataSource(source, points));
        return new OpenedStore(JdbcStore.on(connections, dialect, TenantId.DEFAULT), anchor, database);
    }

    /** An open store, together with the connection that keeps its H2 file open. */
    private record OpenedStore(JdbcStore store, Connection anchor, Database database) implements Opened, JdbcStorage {
        @Override
        public StorageUnderTest storage() {
            return this;
        }

        @Override
        public Optional<SubjectKeys> keys(TenantId tenant) {
            return Optional.of(store.forTenant(tenant).keys());
        }

        @Override
        public void close() {
            store.close();
            database.disconnect();
            CheckedCall.get(() -> {
                anchor.close();
                return true;
            });
        }
    }
}
