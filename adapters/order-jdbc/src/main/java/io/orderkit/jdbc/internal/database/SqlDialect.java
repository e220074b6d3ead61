package io.orderkit.jdbc.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The differences between databases. */
public abstract class SqlDialect {
    private final String folder;
    private final String orderKey;
    private final String orderKeyOf;

    /**
     * Creates a dialect.
     *
     * @param folder the folder that contains this dialect's migrations
     * @param orderKey the name of the column by which order ids are sorted in code point order
     * @param orderKeyOf the SQL expression that converts an order id parameter to a value of the sort column
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
     * Inserts a row, and returns false if a row with the same key already exists. When two transactions insert the same key, the second
     * waits for the first; neither is aborted.
     */
    public abstract boolean insertIfAbsent(Connection connection, String insert, List<Object> values)
            throws SQLException;

    /** Checks the database product and its settings. */
    abstract void require(Connection connection) throws SQLException;

    /** Returns the path of the database file; empty if this machine has no such file. */
    String file(Connection connection) throws SQLException {
        return "";
    }

    /** Checks the database product and its settings, and blocks concurrent migrations. */
    abstract void prepare(Connection connection) throws SQLException;

    /** Frees some of the space that earlier appends left unused; called at the start of each append. */
    public void tidyNowAndThen(Connection connection) throws SQLException {}
}
