package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.database.H2File;
import io.orderkit.jdbc.internal.database.PostgresServer;
import io.orderkit.jdbc.internal.sql.SqlFailures;
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
 * The orders of one tenant in a relational database. It returns the ports that a desk, a relay and the host's own tools need.
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
 * <p>In the host's transactions ({@link ConnectionSource#joined}) nothing is final until the host commits: {@link OrderStore#commitsItself}
 * is false, and a desk on it keeps no order in memory. One desk serves all transactions; it stays usable after a rollback.
 *
 * <p>The store and its ports are thread-safe and blocking. The ports throw {@link PortUnavailable} when the database does not answer.
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
     * Opens or creates an H2 database in a separate file, including its tables. An acknowledged append survives the death of the process,
     * except at one point in a store with few commits (docs/storage.md, "Why H2 2.4.240"). It does not survive a power failure, because H2
     * does not wait for the disk. One append in a hundred also compacts the file, which takes about 20 to 100 ms.
     *
     * @param file the path, with or without {@code .mv.db}; its directory exists
     * @throws PortUnavailable not retryable, when another process has the file open, the file cannot be read, the H2 on the class path is
     *     not 2.4.240, or HikariCP is missing
     */
    public static JdbcStore h2(Path file, TenantId tenant) {
        H2File opened = H2File.open(file, Dialect.H2.sql());
        TransactionRunner own = new OwnTransactions(opened::connection, opened.file());
        return new JdbcStore(own, Dialect.H2, tenant, Optional.of(opened));
    }

    /**
     * Returns a store with its own transactions on a PostgreSQL server, and brings the tables up to date. Closing the store closes nothing
     * that belongs to the host.
     *
     * @param source the host's pool, for example HikariCP: the store takes a connection from it for each call
     * @throws PortUnavailable when the server does not answer (retryable), refuses the user or the database, or has a setting that breaks a
     *     rule of the ports
     */
    public static JdbcStore postgresql(DataSource source, TenantId tenant) {
        PostgresServer.migrate(source, Dialect.POSTGRESQL.sql());
        TransactionRunner own = ConnectionSource.own(source).runner();
        return new JdbcStore(own, Dialect.POSTGRESQL, tenant, Optional.empty());
    }

    /**
     * Returns a store on the host's connections; {@link Schema#migrate} must have created the tables. Closing the store closes nothing that
     * belongs to the host.
     *
     * <p>With {@link ConnectionSource#own} the database is checked at once: product, release, settings, tables. In a host's transaction
     * {@link Schema#migrate} checks them.
     *
     * @throws PortUnavailable with one sentence, if a requirement is not met (not retryable), or the database does not answer (retryable)
     */
    public static JdbcStore on(ConnectionSource source, Dialect dialect, TenantId tenant) {
        return new JdbcStore(source.checked(dialect), dialect, tenant, Optional.empty());
    }

    /** Returns a store on the same database for another tenant; both are closed together. */
    public JdbcStore forTenant(TenantId other) {
        return new JdbcStore(runner, dialect, other, file);
    }

    public TenantId tenant() {
        return tenant;
    }

    /** Returns the histories of the orders. */
    public OrderStore orders() {
        return new HistoryTable(transactions(SqlFailures.STORE));
    }

    /** Returns the whole command journal. */
    public JournalQuery journal() {
        return new HistoryTable(transactions(SqlFailures.STORE));
    }

    /** Returns the queries across orders. */
    public OrderQuery queries() {
        return new SummaryTable(transactions(QUERY));
    }

    /** Returns the outbox of the events that are still to be sent. */
    public Outbox outbox() {
        return new OutboxTable(transactions("outbox"));
    }

    /** Returns the archive, which removes old orders from the database and restores them. */
    public OrderArchive archive() {
        return new ArchiveTable(transactions("order-archive"));
    }

    /**
     * Returns the keys of the data subjects.
     *
     * <p>Keep them in a separate database with short-lived backups: with both keys and orders everything can be read, and a backup of both
     * brings erased data back. A second store on that database returns them. A dropped key is deleted; its bytes leave the disk when the
     * database has cleaned up ({@code VACUUM} on PostgreSQL, closing with {@code SHUTDOWN COMPACT} on H2).
     *
     * @throws IllegalArgumentException when the store works in the host's transactions, because a returned key must not be rolled back
     */
    public SubjectKeys keys() {
        if (!runner.commitsItself()) {
            throw new IllegalArgumentException(
                    "found a host's transaction; expected ConnectionSource.own(…), for a key "
                            + "that was given out must not be rolled back");
        }
        return new SubjectKeyTable(transactions("subject-keys"));
    }

    /**
     * Rebuilds every summary of this tenant from its order's history, and removes those without an order. Call it after a change of the
     * process or of the obligations' rules. Appends and queries can go on; each order has a separate transaction.
     *
     * <pre>{@code store.rebuildSummaries(order -> desk.summary(ReadScope.everything(), order))}</pre>
     *
     * @param summarize returns the summary that follows from an order's history; empty keeps the stored one
     * @return the number of rebuilt summaries, and the orders that could not be read
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
     * Frees the space that earlier appends have left in an H2 file; otherwise H2 keeps it. It waits for the calls in progress, and later
     * calls wait for it; the store stays open. It takes about a second for each 100 MB. It does nothing for a database of the host, which
     * has its own maintenance.
     *
     * @throws PortUnavailable not retryable, when the file cannot be rewritten; none of its data are lost
     */
    public void compact() {
        file.ifPresent(H2File::compact);
    }

    @Override
    public void close() {
        file.ifPresent(H2File::close);
    }
}
