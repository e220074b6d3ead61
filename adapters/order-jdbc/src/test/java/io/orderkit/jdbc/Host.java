package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A host application with transactions of its own. */
final class Host implements AutoCloseable {
    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);
    private final Database database;
    private final DataSource pool;

    private Host(Database database) {
        this.database = database;
        this.pool = database.pool();
    }

    static Host on(Database database) {
        try {
            return new Host(database.migrated());
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
        try (Connection connection = pool.getConnection()) {
            current.set(Optional.of(connection));
            T result = work.in(connection);
            connection.commit();
            return result;
        } finally {
            current.remove();
        }
    }

    JdbcStore store(TenantId tenant) {
        ConnectionSource source = ConnectionSource.joined(
                () -> current.get().orElseThrow(() -> new SQLException("this thread is in no transaction")));
        return JdbcStore.on(source, database.dialect(), tenant);
    }

    /** A store with its own transactions, in the host's database. */
    JdbcStore ownStore() {
        return database.store();
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
            database.drop();
        } catch (SQLException failure) {
            throw new IllegalStateException("the host's database does not stop", failure);
        }
    }
}
