package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In what databases differ. */
public enum Dialect {
    /**
     * H2 2.3 or newer, in its regular mode. A host with a data source of its own writes {@code
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

        /** Holds until the last connection is closed; in the URL it holds for good. */
        @Override
        void prepare(Connection connection) throws SQLException {
            Sql.update(connection, "SET OPTIMIZE_REUSE_RESULTS 0");
        }

        @Override
        boolean isLostRace(SQLException failure) {
            return super.isLostRace(failure) || failure.getErrorCode() == H2_ROW_CHANGED;
        }
    };

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> RACES = Set.of("40001", "40P01");

    /** A row changed under the statement. A lock timeout is none of these: it has waited long enough. */
    private static final int H2_ROW_CHANGED = 90131;

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

    /** The migration files, by number from 1; a file is never changed once released. */
    List<String> migrations() {
        return List.of("V1__orders.sql");
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Inserts a row; says whether it was absent. Being second waits for the first and harms no transaction. */
    abstract boolean insertIfAbsent(Connection connection, String insert, Object... values) throws SQLException;

    /** Sets what the database as a whole must be told. */
    abstract void prepare(Connection connection) throws SQLException;

    /** Whether the same transaction, run again, may succeed. */
    boolean isLostRace(SQLException failure) {
        return RACES.contains(String.valueOf(failure.getSQLState()));
    }
}
