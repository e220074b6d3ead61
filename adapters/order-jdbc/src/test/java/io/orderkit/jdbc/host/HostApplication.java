package io.orderkit.jdbc.host;

import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.crash.CrashPointDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A sample host application with its own transactions. */
public final class HostApplication implements AutoCloseable {
    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);
    private final Database database;
    private final DataSource pool;

    private HostApplication(Database database, CrashPointCounter points) {
        this.database = database;
        this.pool = new CrashPointDataSource(database.pool(), points);
    }

    public static HostApplication on(Database database) {
        return on(database, CrashPointCounter.none());
    }

    /** Returns a host whose data source treats each database call as a crash point. */
    public static HostApplication on(Database database, CrashPointCounter points) {
        try {
            return new HostApplication(database.migrated(), points);
        } catch (SQLException failure) {
            throw new IllegalStateException("the host's database does not start", failure);
        }
    }

    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws Exception;
    }

    /** Runs work in one transaction on the current thread, and commits the transaction. */
    public <T> T transaction(Work<T> work) throws Exception {
        try (Connection connection = pool.getConnection()) {
            current.set(Optional.of(connection));
            T result = work.in(connection);
            connection.commit();
            return result;
        } finally {
            current.remove();
        }
    }

    public JdbcStore store(TenantId tenant) {
        ConnectionSource source = ConnectionSource.joined(
                () -> current.get().orElseThrow(() -> new SQLException("this thread is in no transaction")));
        return JdbcStore.on(source, database.dialect(), tenant);
    }

    /** Returns a store with its own transactions on the host's database. */
    public JdbcStore ownStore() {
        return database.store();
    }

    /** Returns a port that runs each call in a separate transaction of the host. */
    public <P> P committing(Class<P> port, P store) {
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
