package io.orderkit.jdbc.internal.transactions;

import java.sql.Connection;
import java.sql.SQLException;

/** The place where connections come from; their {@code close} gives them back. */
@FunctionalInterface
public interface Connections {
    Connection take() throws SQLException;
}
