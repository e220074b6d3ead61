package io.orderkit.jdbc.internal.transactions;

import java.sql.Connection;
import java.sql.SQLException;

/** A source of connections; closing a connection returns it to the source. */
@FunctionalInterface
public interface Connections {
    Connection take() throws SQLException;
}
