package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lends connections. */
interface Connections {
    Connection take() throws SQLException;

    /** @param sound whether it may be lent again */
    void giveBack(Connection connection, boolean sound) throws SQLException;

    /** Every connection from the source and back to it. */
    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void giveBack(Connection connection, boolean sound) throws SQLException {
                connection.close();
            }
        };
    }
}
