package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.H2Dialect;
import io.orderkit.jdbc.internal.database.PostgresDialect;
import io.orderkit.jdbc.internal.database.SqlDialect;

/** The databases that a store supports. */
public enum Dialect {
    /**
     * H2 2.4.240 in its regular mode, or any H2 2.x release for an in-memory database. A host with its own data source must add
     * {@code ;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0} to its URL. Without {@code WRITE_DELAY=0} an acknowledged commit can be lost; without
     * {@code OPTIMIZE_REUSE_RESULTS=0} a read can be stale.
     */
    H2,

    /**
     * PostgreSQL 13 or newer, with a UTF-8 database and {@code synchronous_commit} set to its default or a stricter
     * value. The tables are created in the first schema of the connection's search path.
     */
    POSTGRESQL;

    SqlDialect sql() {
        return switch (this) {
            case H2 -> new H2Dialect();
            case POSTGRESQL -> new PostgresDialect();
        };
    }
}
