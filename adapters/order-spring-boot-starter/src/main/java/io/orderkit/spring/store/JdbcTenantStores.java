package io.orderkit.spring.store;

import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.Schema;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.settings.OrderKitProperties.SchemaMode;
import io.orderkit.spring.settings.OrderKitProperties.StoreSettings;
import io.orderkit.spring.settings.OrderKitProperties.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The orders of all tenants, stored in the host's data source.
 *
 * <p>With {@link Transactions#JOINED}, a call joins Spring's transaction on the host's data source. The changes become final when the host
 * commits, and disappear if the host rolls back. Outside Spring's transactions, a call runs in its own transaction.
 *
 * <p>Thread-safe.
 */
public final class JdbcTenantStores implements TenantStores {
    private final JdbcStore own;
    private final JdbcStore joined;
    private final HostTransactions host;
    private final Transactions transactions;

    private JdbcTenantStores(JdbcStore own, JdbcStore joined, HostTransactions host, Transactions transactions) {
        this.own = own;
        this.joined = joined;
        this.host = host;
        this.transactions = transactions;
    }

    /**
     * Creates or checks the tables, and returns the stores.
     *
     * @throws PortUnavailable if the database does not meet a requirement or does not answer; the exception message is a single sentence
     */
    public static JdbcTenantStores open(DataSource source, StoreSettings settings) {
        Dialect dialect = DatabaseDialect.of(source);
        if (settings.schema() == SchemaMode.MIGRATE) {
            migrate(source, dialect);
        }
        HostTransactions host = new HostTransactions(source);
        return new JdbcTenantStores(
                JdbcStore.on(ConnectionSource.own(source), dialect, TenantId.DEFAULT),
                JdbcStore.on(host.connections(), dialect, TenantId.DEFAULT),
                host,
                settings.transactions());
    }

    private static void migrate(DataSource source, Dialect dialect) {
        try (Connection connection = source.getConnection()) {
            Schema.migrate(connection, dialect);
        } catch (SQLException failure) {
            throw PortUnavailable.nothingDone(
                    "order-store", "the tables could not be brought up to date: " + failure.getMessage(), failure);
        }
    }

    @Override
    public TenantPorts of(TenantId tenant) {
        JdbcStore ofOwn = own.forTenant(tenant);
        if (transactions == Transactions.OWN) {
            return new TenantPorts(ofOwn.orders(), ofOwn.queries(), ofOwn.outbox());
        }
        JdbcStore ofJoined = joined.forTenant(tenant);
        return new TenantPorts(
                new RoutedOrders(tenant, routed(ofOwn.orders(), ofJoined.orders())),
                new RoutedQueries(routed(ofOwn.queries(), ofJoined.queries())),
                ofOwn.outbox());
    }

    private <P> Supplier<P> routed(P alone, P within) {
        return () -> host.isActive() ? within : alone;
    }
}
