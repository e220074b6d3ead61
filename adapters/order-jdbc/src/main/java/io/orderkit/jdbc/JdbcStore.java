package io.orderkit.jdbc;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Store, query, outbox and archive of one tenant in a relational database.
 *
 * <pre>{@code
 * try (JdbcStore store = JdbcStore.h2(Path.of("orders"), TenantId.DEFAULT)) { … }
 *
 * try (JdbcStore store = JdbcStore.postgresql("jdbc:postgresql://db/orders", user, password, TenantId.DEFAULT)) { … }
 *
 * Schema.migrate(connection, Dialect.H2);                                      // once, at the start
 * JdbcStore store = JdbcStore.on(ConnectionSource.own(dataSource), Dialect.H2, tenant);
 * }</pre>
 *
 * <p>In the host's transactions ({@link ConnectionSource#joined}) nothing is final until the host commits: {@link #commitsItself} is
 * false, and a desk keeps no order of it in memory. There is one desk for all transactions; it need not be opened anew after a rollback.
 *
 * <p>Thread-safe and blocking. Throws {@link PortUnavailable} when the database does not answer.
 */
public final class JdbcStore implements OrderStore, OrderQuery, JournalQuery, Outbox, OrderArchive, AutoCloseable {
    private final ConnectionSource source;
    private final Dialect dialect;
    private final Runnable closing;
    private final Histories histories;
    private final OrderQuery summaries;
    private final Outbox deliveries;
    private final OrderArchive archived;

    private JdbcStore(ConnectionSource source, Dialect dialect, TenantId tenant, Runnable closing) {
        this.source = source;
        this.dialect = dialect;
        this.closing = closing;
        this.histories = new Histories(tenant, transactions(tenant, Failures.STORE));
        this.summaries = new Summaries(transactions(tenant, "order-query"));
        this.deliveries = new Deliveries(transactions(tenant, "outbox"));
        this.archived = new ArchivedOrders(tenant, transactions(tenant, "order-archive"));
    }

    private Transactions transactions(TenantId tenant, String port) {
        return new Transactions(source, dialect, tenant.value(), port);
    }

    /**
     * An H2 database in a file of its own, opened or made, tables included. What it acknowledges survives the death of the
     * process, but for one moment in a store that hardly commits (docs/storage.md, "Why H2 2.4.240"); not a loss of power, for H2
     * does not wait for the disk. One append in a hundred also tidies the file, which takes some 20 to 100 ms.
     *
     * @param file with or without {@code .mv.db}; its directory exists
     * @throws PortUnavailable not retryable, when another process has it open, it cannot be read, or the H2 on the class path
     *     is not 2.4.240
     */
    public static JdbcStore h2(Path file, TenantId tenant) {
        H2File opened = H2File.open(file);
        return new JdbcStore(new OwnTransactions(opened), Dialect.H2, tenant, opened::close);
    }

    /**
     * A database of a PostgreSQL server, tables included, on up to 16 connections that the store opens and keeps.
     *
     * @param url {@code jdbc:postgresql://host/database}; {@code ?currentSchema=…} tells where the tables are
     * @throws PortUnavailable when nobody answers (retryable), or the user, the database or its settings do not do
     */
    public static JdbcStore postgresql(String url, String user, String password, TenantId tenant) {
        Pool pool = PostgresServer.open(url, user, password);
        return new JdbcStore(new OwnTransactions(pool), Dialect.POSTGRESQL, tenant, () -> close(pool));
    }

    private static void close(Pool pool) {
        try {
            pool.close();
        } catch (SQLException failure) {
            throw PortUnavailable.nothingDone(Failures.STORE, "the connections could not be closed in order", failure);
        }
    }

    /**
     * The keys of this tenant's data subjects, in the same database. To keep them apart from the orders, as is better, make {@link
     * JdbcSubjectKeys#on} over another one.
     *
     * @throws IllegalArgumentException when the store works in the host's transactions
     */
    public JdbcSubjectKeys subjectKeys() {
        return JdbcSubjectKeys.on(source, dialect, tenant());
    }

    /** On the host's connections; {@link Schema#migrate} has made the tables. Closing it closes nothing of the host's. */
    public static JdbcStore on(ConnectionSource source, Dialect dialect, TenantId tenant) {
        return new JdbcStore(source, dialect, tenant, () -> {});
    }

    /** The same database, seen as another tenant; closed together. */
    public JdbcStore forTenant(TenantId other) {
        return new JdbcStore(source, dialect, other, closing);
    }

    @Override
    public TenantId tenant() {
        return histories.tenant();
    }

    @Override
    public boolean commitsItself() {
        return histories.commitsItself();
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        return histories.load(order, afterVersion);
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return histories.journal(command);
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        return histories.entries(after, limit);
    }

    @Override
    public AppendResult append(Append append) {
        return histories.append(append);
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return histories.recordRefusal(refused);
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        return archived.journal(order);
    }

    @Override
    public boolean remove(OrderId order, long version) {
        return archived.remove(order, version);
    }

    @Override
    public boolean restore(ArchivedOrder order) {
        return archived.restore(order);
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        return summaries.orders(scope, filter, after, limit);
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        return summaries.owed(scope, filter, after, limit);
    }

    /**
     * Makes every summary of this tenant anew from its order's history, and removes those of no order: after a change of the
     * process or of what is owed when. Appends and queries may go on; each order is a transaction of its own.
     *
     * <pre>{@code store.rebuildSummaries(desk::summary)}</pre>
     *
     * @param summarize the summary that follows from an order's history; empty leaves the one that is there
     * @return how many were made anew
     */
    public long rebuildSummaries(Function<OrderId, Optional<OrderSummary>> summarize) {
        return new SummaryRebuild(transactions(tenant(), "order-query")).run(summarize);
    }

    @Override
    public int shards() {
        return deliveries.shards();
    }

    @Override
    public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        return deliveries.lease(shard, relay, now, length);
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        return deliveries.renew(lease, now, length);
    }

    @Override
    public void release(Lease lease) {
        deliveries.release(lease);
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        return deliveries.due(lease, now, limit);
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        return deliveries.sent(lease, row, now);
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return deliveries.retryAt(lease, row, notBefore, why);
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        return deliveries.park(lease, row, why);
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        return deliveries.parked(after, limit);
    }

    @Override
    public boolean unpark(OrderId order, long version) {
        return deliveries.unpark(order, version);
    }

    @Override
    public boolean drop(OrderId order, long version) {
        return deliveries.drop(order, version);
    }

    @Override
    public int purge(Instant sentBefore, int most) {
        return deliveries.purge(sentBefore, most);
    }

    @Override
    public void close() {
        closing.run();
    }
}
