package io.orderkit.jdbc.internal.transactions;

import java.sql.Connection;
import java.sql.SQLException;

/** The source of connections; their {@code close} returns them to it. */
@FunctionalInterface
public interface Connections {
    Connection take() throws SQLException;
}
