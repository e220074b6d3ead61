package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In what databases differ. */
public enum Dialect {
    /**
     * H2 2.4.240, in its regular mode; in memory any of its releases. A host with a data source of its own writes {@code
     * ;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0} into its URL: without the one an acknowledged commit can be lost, without the
     * other a read can be stale.
     */
    H2("order_key", "STRINGTOUTF8(?)") {
        /** A violated key undoes its own statement and leaves the transaction usable. */
        @Override
        boolean insertIfAbsent(Connection connection, String insert, Object... values) throws SQLException {
            try {
                return Sql.update(connection, insert, values) == 1;
            } catch (SQLException failure) {
                if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                    return false;
                }
                throw failure;
            }
        }

        @Override
        void prepare(Connection connection) throws SQLException {
            H2Settings.require(connection);
            H2Settings.make(connection);
        }

        @Override
        void tidyNowAndThen(Connection connection) throws SQLException {
            H2Tidying.nowAndThen(connection);
        }

        @Override
        boolean isLostRace(SQLException failure) {
            return super.isLostRace(failure) || failure.getErrorCode() == H2_ROW_CHANGED;
        }

        @Override
        boolean isConnectionLost(SQLException failure) {
            return super.isConnectionLost(failure) || H2_LOST.contains(failure.getErrorCode());
        }
    },

    /**
     * PostgreSQL 13 or newer, with a database in UTF-8 and {@code synchronous_commit} as it is by default, or stricter. The
     * tables go into the first schema of the connection's search path.
     */
    POSTGRESQL("order_id", "?") {
        /** A violated key would end the transaction of whoever is second; this counts instead. */
        @Override
        boolean insertIfAbsent(Connection connection, String insert, Object... values) throws SQLException {
            return Sql.update(connection, insert + " ON CONFLICT DO NOTHING", values) == 1;
        }

        @Override
        void prepare(Connection connection) throws SQLException {
            PostgresSettings.require(connection);
            // One migrates, the others wait until its transaction has ended.
            Sql.select(connection, "SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")", row -> true);
        }

        /** A server does it by itself (autovacuum). */
        @Override
        void tidyNowAndThen(Connection connection) {}
    };

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> RACES = Set.of("40001", "40P01");

    /** Connection exceptions; of PostgreSQL also: ended by an administrator or a crash, not yet or no longer up. */
    private static final List<String> LOST = List.of("08", "57P01", "57P02", "57P03", "57P05");

    /** H2 ends a session or the database beneath it: object closed, connection broken, database closed (twice). */
    private static final Set<Integer> H2_LOST = Set.of(90007, 90067, 90098, 90121);

    /** A row changed under the statement. A lock timeout is none of these: it has waited long enough. */
    private static final int H2_ROW_CHANGED = 90131;

    /** Any number that others do not use: "orderkit" in ASCII. */
    private static final long MIGRATION_LOCK = 0x6f726465726b6974L;

    private final String orderKey;
    private final String orderKeyOf;

    Dialect(String orderKey, String orderKeyOf) {
        this.orderKey = orderKey;
        this.orderKeyOf = orderKeyOf;
    }

    /** The column that sorts by the code points of the order id. */
    String orderKey() {
        return orderKey;
    }

    /** A parameter, an order id, as that column has it. */
    String orderKeyOf() {
        return orderKeyOf;
    }

    /** The migration files, by number from 1; a number means the same in every dialect. Never changed once released. */
    List<String> migrations() {
        return List.of("V1__orders.sql", "V2__owed_by_index.sql", "V3__keys_and_archive.sql", "V4__away.sql");
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Inserts a row; says whether it was absent. Being second waits for the first and harms no transaction. */
    abstract boolean insertIfAbsent(Connection connection, String insert, Object... values) throws SQLException;

    /** Before the tables are made or looked at: sets or asks for what the database as a whole must be. */
    abstract void prepare(Connection connection) throws SQLException;

    /** At the beginning of an append: frees space that earlier ones have left behind. */
    abstract void tidyNowAndThen(Connection connection) throws SQLException;

    /** Whether the same transaction, run again, may succeed. */
    boolean isLostRace(SQLException failure) {
        return RACES.contains(String.valueOf(failure.getSQLState()));
    }

    /** Whether the connection broke, so that another one may do. */
    boolean isConnectionLost(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return LOST.stream().anyMatch(state::startsWith);
    }
}
