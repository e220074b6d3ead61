package io.orderkit.testkit.contract;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A store with a one-line mistake that alters one answer or one stored value. */
final class AlteredStore extends ForwardingStore {
    /** A replacement for a method that takes one argument. */
    interface Instead<A, R> extends BiFunction<InMemoryStore, A, R> {}

    /** A replacement for the method that marks a row as sent. */
    interface Sending {
        boolean sent(InMemoryStore good, Lease lease, Row row, Instant now);
    }

    /** A replacement for the method that takes a lease. */
    interface Granting {
        Optional<Lease> grant(InMemoryStore good, Lease wanted, Instant now);
    }

    UnaryOperator<List<EventEnvelope>> loads = events -> events;
    UnaryOperator<EventEnvelope> reads = event -> event;
    UnaryOperator<EventEnvelope> keeps = event -> event;
    UnaryOperator<JournalEntry> keepsEntry = entry -> entry;
    UnaryOperator<JournalEntry> readsEntry = entry -> entry;
    Function<CommandId, Boolean> knows = command -> true;
    UnaryOperator<OrderSummary> summaries = summary -> summary;
    UnaryOperator<List<OrderSummary>> lists = rows -> rows;
    UnaryOperator<Owed> owes = owed -> owed;
    UnaryOperator<OrderFilter> filters = filter -> filter;
    UnaryOperator<OwedFilter> owedFilters = filter -> filter;
    UnaryOperator<ReadScope> scopes = scope -> scope;
    UnaryOperator<Integer> limits = limit -> limit;
    UnaryOperator<List<Row>> dues = rows -> rows;
    UnaryOperator<Parked> parks = parked -> parked;
    UnaryOperator<List<Parked>> listsParked = parked -> parked;
    UnaryOperator<List<JournalEntry>> journals = entries -> entries;
    UnaryOperator<Page<JournalEntry>> walks = page -> page;
    Instead<Append, AppendResult> appends = InMemoryStore::append;
    Instead<JournalEntry, Optional<JournalEntry>> refuses = InMemoryStore::recordRefusal;
    Instead<ArchivedOrder, Boolean> restores = InMemoryStore::restore;
    Granting leases = (store, wanted, now) ->
            store.lease(wanted.shard(), wanted.relay(), now, Duration.between(now, wanted.until()));
    Granting renews = (store, lease, until) -> store.renew(lease, until, Duration.ZERO);
    Sending sends = InMemoryStore::sent;
    UnaryOperator<Instant> retries = then -> then;
    UnaryOperator<String> reasons = why -> why;
    Instead<Lease, Lease> shardOf = (store, lease) -> lease;

    AlteredStore(InMemoryStore good) {
        super(good);
    }

    InMemoryStore memory() {
        return good;
    }

    static <T> List<T> first(int most, List<T> all) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    static <T> List<T> butLast(List<T> all) {
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        // The list is mutable on purpose: the altered store returns it without copying it.
        List<EventEnvelope> events =
                good.load(order, afterVersion).stream().map(reads).collect(Collectors.toList());
        return loads.apply(events);
    }

    @Override
    public AppendResult append(Append append) {
        return appends.apply(
                good,
                new Append(
                        append.order(),
                        append.expectedVersion(),
                        append.events().stream().map(keeps).toList(),
                        append.journal().stream().map(keepsEntry).toList(),
                        summaries.apply(append.summary())));
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return good.journal(command).filter(entry -> knows.apply(command)).map(readsEntry);
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return refuses.apply(good, keepsEntry.apply(refused));
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        return journals.apply(good.journal(order).stream().map(readsEntry).collect(Collectors.toList()));
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        return walks.apply(good.entries(after, limits.apply(limit)));
    }

    @Override
    public boolean restore(ArchivedOrder archived) {
        return restores.apply(good, archived);
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        Page<OrderSummary> page = good.orders(scopes.apply(scope), filters.apply(filter), after, limits.apply(limit));
        return new Page<>(lists.apply(page.rows()), page.next());
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        Page<Owed> page = good.owed(scopes.apply(scope), owedFilters.apply(filter), after, limits.apply(limit));
        return new Page<>(page.rows().stream().map(owes).toList(), page.next());
    }

    @Override
    public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        return leases.grant(good, new Lease(shard, relay, 0, now.plus(length)), now);
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        return renews.grant(good, lease, now.plus(length));
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        return dues.apply(good.due(lease, now, limits.apply(limit)).stream()
                .map(row -> new Row(reads.apply(row.event()), row.attempts()))
                .collect(Collectors.toList()));
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        return sends.sent(good, shardOf.apply(good, lease), row, now);
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return good.retryAt(shardOf.apply(good, lease), row, retries.apply(notBefore), why);
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        return good.park(shardOf.apply(good, lease), row, reasons.apply(why));
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        return listsParked.apply(
                good.parked(after, limits.apply(limit)).stream().map(parks).collect(Collectors.toList()));
    }
}
