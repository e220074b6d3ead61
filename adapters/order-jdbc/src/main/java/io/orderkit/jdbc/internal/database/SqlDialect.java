package io.orderkit.jdbc.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The differences between databases. */
public abstract class SqlDialect {
    private static final Set<String> RACES = Set.of("40001", "40P01");

    private final String folder;
    private final String orderKey;
    private final String orderKeyOf;

    /**
     * Creates a dialect.
     *
     * @param folder the folder of its migrations
     * @param orderKey the column that sorts by the code points of the order id
     * @param orderKeyOf the expression that converts a parameter, an order id, to the form of that column
     */
    SqlDialect(String folder, String orderKey, String orderKeyOf) {
        this.folder = folder;
        this.orderKey = orderKey;
        this.orderKeyOf = orderKeyOf;
    }

    public final String orderKey() {
        return orderKey;
    }

    public final String orderKeyOf() {
        return orderKeyOf;
    }

    final String folder() {
        return folder;
    }

    /**
     * Inserts a row and returns whether it was absent. The second of two concurrent inserts waits for the first; neither transaction is
     * aborted.
     */
    public abstract boolean insertIfAbsent(Connection connection, String insert, List<Object> values)
            throws SQLException;

    /** Checks the product and its settings. */
    abstract void require(Connection connection) throws SQLException;

    /** Returns the file of the database; empty if it has none on this machine. */
    String file(Connection connection) throws SQLException {
        return "";
    }

    /** Checks the same and prepares for migrations: nobody else migrates at the same time. */
    abstract void prepare(Connection connection) throws SQLException;

    /** Frees space that earlier appends have left behind; called at the beginning of each append. */
    public void tidyNowAndThen(Connection connection) throws SQLException {}

    /** Returns whether a retry of the same transaction can succeed. */
    public boolean isLostRace(SQLException failure) {
        return RACES.contains(String.valueOf(failure.getSQLState()));
    }

    /** Returns whether the connection broke, so that another one can work. */
    public boolean isConnectionLost(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("08");
    }
}
