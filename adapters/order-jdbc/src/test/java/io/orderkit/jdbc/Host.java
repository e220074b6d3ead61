package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A host application with transactions of its own, in an H2 database in memory. */
final class Host implements AutoCloseable {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);
    private final Connection anchor;

    private Host() throws SQLException {
        anchor = DriverManager.getConnection(url);
        Schema.migrate(anchor, Dialect.H2);
    }

    static Host start() {
        try {
            return new Host();
        } catch (SQLException failure) {
            throw new IllegalStateException("the host's database does not start", failure);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws Exception;
    }

    /** Runs work in one transaction of this thread, and commits. */
    <T> T transaction(Work<T> work) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            current.set(Optional.of(connection));
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } finally {
                current.remove();
            }
        }
    }

    JdbcStore store(TenantId tenant) {
        ConnectionSource source = ConnectionSource.joined(
                () -> current.get().orElseThrow(() -> new SQLException("this thread is in no transaction")));
        return JdbcStore.on(source, Dialect.H2, tenant);
    }

    /** A store with its own transactions, in the host's database. */
    JdbcStore ownStore() {
        Connections connections = new Connections() {
            @Override
            public Connection take() throws SQLException {
                return DriverManager.getConnection(url);
            }

            @Override
            public void giveBack(Connection connection, boolean sound) throws SQLException {
                connection.close();
            }
        };
        return JdbcStore.on(new OwnTransactions(connections), Dialect.H2, TenantId.DEFAULT);
    }

    /** A port whose every call is a transaction of the host. */
    <P> P committing(Class<P> port, P store) {
        Object proxy =
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    try {
                        return transaction(connection -> method.invoke(store, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
        return port.cast(proxy);
    }

    @Override
    public void close() {
        try {
            anchor.createStatement().execute("SHUTDOWN");
        } catch (SQLException failure) {
            throw new IllegalStateException("the host's database does not stop", failure);
        }
    }
}
