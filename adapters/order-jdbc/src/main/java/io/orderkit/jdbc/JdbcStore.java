package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.database.H2File;
import io.orderkit.jdbc.internal.database.PostgresServer;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.jdbc.internal.tables.ArchiveTable;
import io.orderkit.jdbc.internal.tables.HistoryTable;
import io.orderkit.jdbc.internal.tables.OutboxTable;
import io.orderkit.jdbc.internal.tables.SubjectKeyTable;
import io.orderkit.jdbc.internal.tables.SummaryRebuild;
import io.orderkit.jdbc.internal.tables.SummaryTable;
import io.orderkit.jdbc.internal.transactions.OwnTransactions;
import io.orderkit.jdbc.internal.transactions.TransactionRunner;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The orders of one tenant in a relational database. The store provides the ports for a desk, a relay and the host's tools.
 *
 * <pre>{@code
 * try (JdbcStore store = JdbcStore.h2(Path.of("orders"), TenantId.DEFAULT)) {
 *     OrderDesk desk = OrderDesk.with(store.orders()).…
 * }
 *
 * JdbcStore store = JdbcStore.postgresql(dataSource, TenantId.DEFAULT);
 *
 * Schema.migrate(connection, Dialect.POSTGRESQL);                              // once, at the start
 * JdbcStore store = JdbcStore.on(ConnectionSource.joined(current), Dialect.POSTGRESQL, tenant);
 * }</pre>
 *
 * <p>If a store {@linkplain ConnectionSource#joined uses the host's transactions}, its changes are final only when the
 * host commits. If the host manages the transactions, the store's {@link OrderStore#commitsItself} method returns
 * false, so that a desk does not cache orders. The same desk can be used in all of the host's transactions, and remains
 * usable after a rollback.
 *
 * <p>The store and its ports are thread-safe, and calls to them block. The ports throw {@link PortUnavailable} when the
 * database does not answer.
 */
public final class JdbcStore implements AutoCloseable {
    private static final String QUERY = "order-query";

    private final TransactionRunner runner;
    private final Dialect dialect;
    private final TenantId tenant;
    private final Optional<H2File> file;

    private JdbcStore(TransactionRunner runner, Dialect dialect, TenantId tenant, Optional<H2File> file) {
        this.runner = runner;
        this.dialect = dialect;
        this.tenant = tenant;
        this.file = file;
    }

    /**
     * Opens an H2 database file; creates the file and its tables if they do not exist. An acknowledged append is not
     * lost when the process is killed, with one rare exception for stores that seldom commit (docs/storage.md, "Why H2
     * 2.4.240"). An acknowledged append can be lost in a power failure, because H2 does not wait for the disk. One
     * append in a hundred also compacts the file, which takes between 20 and 100 ms.
     *
     * @param file the path of the file, with or without {@code .mv.db}; its directory must exist
     * @throws PortUnavailable if the file is in use by another process or cannot be read, the H2 release is not 2.4.240, or HikariCP is
     *     missing; not retryable
     */
    public static JdbcStore h2(Path file, TenantId tenant) {
        H2File opened = H2File.open(file, Dialect.H2.sql());
        TransactionRunner own = new OwnTransactions(opened::connection, opened.file());
        return new JdbcStore(own, Dialect.H2, tenant, Optional.of(opened));
    }

    /**
     * Returns a store with its own transactions on a PostgreSQL server, and brings the tables up to date. Closing the store does not close
     * the host's pool.
     *
     * @param source the host's pool, such as HikariCP; the store takes a connection from it for each call
     * @throws PortUnavailable if the server does not answer (retryable), rejects the user, does not have the database,
     *     or has a setting that violates a port rule
     */
    public static JdbcStore postgresql(DataSource source, TenantId tenant) {
        PostgresServer.migrate(source, Dialect.POSTGRESQL.sql());
        TransactionRunner own = ConnectionSource.own(source).runner();
        return new JdbcStore(own, Dialect.POSTGRESQL, tenant, Optional.empty());
    }

    /**
     * Returns a store that uses the host's connections; {@link Schema#migrate Schema.migrate} must have created the tables. Closing the
     * store does not close the host's connections.
     *
     * <p>If the source was created by {@link ConnectionSource#own ConnectionSource.own}, this method immediately checks the database's
     * product, release, settings and tables. If the source was created by {@link ConnectionSource#joined ConnectionSource.joined}, only
     * {@link Schema#migrate Schema.migrate} checks the database.
     *
     * @throws PortUnavailable if a requirement is not met (not retryable) or the database does not answer (retryable); the exception
     *     message is a single sentence
     */
    public static JdbcStore on(ConnectionSource source, Dialect dialect, TenantId tenant) {
        return new JdbcStore(source.checked(dialect), dialect, tenant, Optional.empty());
    }

    /** Returns a store on the same database for another tenant; closing either store closes both. */
    public JdbcStore forTenant(TenantId other) {
        return new JdbcStore(runner, dialect, other, file);
    }

    public TenantId tenant() {
        return tenant;
    }

    /** Returns the histories of the orders. */
    public OrderStore orders() {
        return new HistoryTable(transactions(UnavailableDatabase.STORE));
    }

    /** Returns the whole command journal. */
    public JournalQuery journal() {
        return new HistoryTable(transactions(UnavailableDatabase.STORE));
    }

    /** Returns the queries across orders. */
    public OrderQuery queries() {
        return new SummaryTable(transactions(QUERY));
    }

    /** Returns the outbox, which contains the events that are still to be sent. */
    public Outbox outbox() {
        return new OutboxTable(transactions("outbox"));
    }

    /** Returns the archive, which removes old orders from the database and can restore them. */
    public OrderArchive archive() {
        return new ArchiveTable(transactions("order-archive"));
    }

    /**
     * Returns the keys of the data subjects.
     *
     * <p>Keep the keys in a separate database with short-lived backups, and open a second store on that database for them. Anyone who has
     * backups of both the keys and the orders can read erased data again. Dropping a key deletes its row. The bytes of the row remain on
     * the disk until the database cleans up: run VACUUM on PostgreSQL, or shut H2 down with SHUTDOWN COMPACT.
     *
     * @throws IllegalArgumentException if the store uses the host's transactions, because a rollback could remove a key that was already
     *     returned
     */
    public SubjectKeys keys() {
        if (!runner.commitsItself()) {
            throw new IllegalArgumentException(
                    "found a host's transaction; expected ConnectionSource.own(…), because a key "
                            + "that was returned must not be rolled back");
        }
        return new SubjectKeyTable(transactions("subject-keys"));
    }

    /**
     * Rebuilds every summary of this tenant from the history of its order, and removes summaries that have no order. Rebuild the summaries
     * after the process or the rules for obligations have changed. Appends and queries can continue during the rebuild, because each order
     * is rebuilt in its own transaction.
     *
     * <pre>{@code store.rebuildSummaries(order -> desk.summary(ReadScope.everything(), order))}</pre>
     *
     * @param summarize computes an order's summary from its history; if the result is empty, the stored summary is kept
     * @return the number of rebuilt summaries, and the orders whose history could not be read
     */
    public RebuildReport rebuildSummaries(Function<OrderId, Optional<OrderSummary>> summarize) {
        SummaryRebuild rebuild = new SummaryRebuild(transactions(QUERY));
        long rebuilt = rebuild.run(summarize);
        return new RebuildReport(rebuilt, rebuild.unreadable());
    }

    private Transactions transactions(String port) {
        return new Transactions(runner, dialect.sql(), tenant, port);
    }

    /**
     * Frees the space that earlier appends left unused in an H2 file. Compaction waits for calls that are in progress, and blocks later
     * calls until it has finished. The store stays open. Compaction takes about one second per 100 MB. Compaction has no effect on a
     * database that the host manages.
     *
     * @throws PortUnavailable if the file cannot be rewritten; no data is lost; not retryable
     */
    public void compact() {
        file.ifPresent(H2File::compact);
    }

    @Override
    public void close() {
        file.ifPresent(H2File::close);
    }
}
