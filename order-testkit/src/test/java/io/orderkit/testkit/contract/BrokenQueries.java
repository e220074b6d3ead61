package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.altered;
import static io.orderkit.testkit.contract.BrokenAdapter.outside;
import static io.orderkit.testkit.contract.BrokenAdapter.storage;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.contract.TriedContracts.OnJournal;
import io.orderkit.testkit.contract.TriedContracts.OnQuery;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries about orders or the journal, each of which violates a rule. */
final class BrokenQueries {
    private BrokenQueries() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(summaries(), filters(), scopes(), pages(), walks()).flatMap(some -> some);
    }

    private static BrokenAdapter onQuery(String rule, String mistake, Consumer<AlteredStore> alteration) {
        return altered(rule, mistake, OnQuery.class, alteration);
    }

    static OrderSummary toTheSecond(OrderSummary s) {
        return new OrderSummary(
                s.order(),
                s.process(),
                s.version(),
                s.customer(),
                s.positions(),
                s.ended(),
                s.obligations(),
                s.receivedAt().truncatedTo(ChronoUnit.SECONDS),
                s.updatedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    static Owed dueToTheMillisecond(Owed owed) {
        Obligation debt = owed.obligation();
        return new Owed(
                owed.order(),
                owed.customer(),
                debt.due()
                        .map(due -> debt.due(due.truncatedTo(ChronoUnit.MILLIS)))
                        .orElse(debt));
    }

    private static OrderSummary owing(OrderSummary s, List<Obligation> debts) {
        return new OrderSummary(
                s.order(),
                s.process(),
                s.version(),
                s.customer(),
                s.positions(),
                s.ended(),
                debts,
                s.receivedAt(),
                s.updatedAt());
    }

    private static Stream<BrokenAdapter> summaries() {
        return Stream.of(
                storage("Q-1", "the summary is the first one", OnQuery.class, BrokenStores.StaleSummary::new),
                onQuery(
                        "Q-1",
                        "a summary is cut at 500 debts",
                        s -> s.summaries = summary -> owing(summary, AlteredStore.first(500, summary.obligations()))),
                onQuery("Q-1", "long amounts are doubles", s -> s.owes = BrokenQueries::asDouble),
                onQuery(
                        "Q-1",
                        "debts come sorted by code",
                        s -> s.summaries = summary -> owing(
                                summary,
                                summary.obligations().stream()
                                        .sorted(Comparator.comparing(Obligation::code))
                                        .toList())),
                outside("Q-9", "one memory for all tenants", OnQuery.class, BrokenHistories::leaking),
                outside("Q-9", "debts of all tenants", OnQuery.class, BrokenQueries::debtsOfAll));
    }

    private static Owed asDouble(Owed owed) {
        Obligation debt = owed.obligation();
        return debt.amount()
                .map(amount -> new Owed(
                        owed.order(),
                        owed.customer(),
                        new Obligation(
                                debt.kind(),
                                debt.code(),
                                debt.requirement(),
                                debt.owner(),
                                debt.person(),
                                debt.due(),
                                Optional.of(io.orderkit.domain.measure.Money.rounded(
                                        amount.currency(),
                                        new java.math.BigDecimal(amount.amount().doubleValue()))),
                                debt.about(),
                                debt.instance())))
                .orElse(owed);
    }

    private static StorageUnderTest debtsOfAll() {
        InMemoryStore memory = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)) {
            @Override
            public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
                return memory.owed(scope, filter, after, limit);
            }
        });
    }

    private static Stream<BrokenAdapter> filters() {
        return Stream.of(
                storage("Q-2", "a filter by state is ignored", OnQuery.class, BrokenOutbox.FilterIgnored::new),
                filtering(
                        "customers without case",
                        (filter, order) -> filter.customer()
                                .map(wanted -> order.customer()
                                        .map(CustomerId::value)
                                        .filter(wanted.value()::equalsIgnoreCase)
                                        .isPresent())
                                .orElse(true)),
                filtering(
                        "processes without case",
                        (filter, order) -> filter.process()
                                .map(order.process()::equalsIgnoreCase)
                                .orElse(true)),
                filtering(
                        "states by LIKE",
                        (filter, order) -> filter.state()
                                .map(BrokenQueries::like)
                                .map(pattern ->
                                        order.positions().values().stream().anyMatch(pattern))
                                .orElse(true)),
                filtering(
                        "states as a part of the text of all positions",
                        (filter, order) -> filter.state()
                                .map(order.positions().toString()::contains)
                                .orElse(true)),
                filtering(
                        "states without case",
                        (filter, order) -> filter.state()
                                .map(state ->
                                        order.positions().values().stream().anyMatch(state::equalsIgnoreCase))
                                .orElse(true)),
                onQuery(
                        "Q-2",
                        "codes without case",
                        s -> s.owedFilters = filter -> new OwedFilter(
                                filter.kind(),
                                filter.code().map(code -> code.toLowerCase(Locale.ROOT)),
                                filter.owner(),
                                filter.dueBefore())));
    }

    private static Predicate<String> like(String text) {
        String pattern = Pattern.quote(text).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** A predicate that decides whether an order matches a filter. */
    private interface Fits {
        boolean test(OrderFilter filter, OrderSummary order);
    }

    private static BrokenAdapter filtering(String mistake, Fits fits) {
        return storage("Q-2", mistake, OnQuery.class, good -> new Listing(good) {
            @Override
            List<OrderSummary> rows(ReadScope scope, OrderFilter filter) {
                return new PageReader(good)
                        .all(scope, OrderFilter.any(), 500).stream()
                                .filter(order -> fits.test(filter, order))
                                .toList();
            }
        });
    }

    /** A query that takes each page from a list of all rows. */
    private abstract static class Listing extends ForwardingStore {
        Listing(InMemoryStore good) {
            super(good);
        }

        abstract List<OrderSummary> rows(ReadScope scope, OrderFilter filter);

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            List<OrderSummary> all = rows(scope, filter);
            int from = after.map(id -> ids(all).indexOf(id) + 1).orElse(0);
            int to = Math.min(all.size(), from + limit);
            return new Page<>(
                    all.subList(from, to), to < all.size() ? Optional.of(ids(all).get(to - 1)) : Optional.empty());
        }

        private static List<String> ids(List<OrderSummary> rows) {
            return rows.stream().map(order -> order.order().value()).toList();
        }
    }

    private static Stream<BrokenAdapter> scopes() {
        return Stream.of(
                storage("Q-6", "an empty scope is no restriction", OnQuery.class, BrokenStores.OpenScope::new),
                onQuery("Q-6", "a scope is cut at 100 customers", s -> s.scopes = scope -> cut(scope, 100)),
                onQuery("Q-6", "a scope is cut at 1,000 customers", s -> s.scopes = scope -> cut(scope, 1_000)),
                scoping("customers of a scope without case", (mine, order) -> mine.equalsIgnoreCase(order)),
                scoping(
                        "customers of a scope by LIKE",
                        (mine, order) -> like(mine).test(order)),
                scoping("customers of a scope by their beginning", (mine, order) -> order.startsWith(mine)),
                storage("Q-6", "debts are not restricted", OnQuery.class, OpenDebts::new));
    }

    /** A store that applies a scope to orders but not to obligations. */
    private static final class OpenDebts extends ForwardingStore {
        OpenDebts(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
            return good.owed(ReadScope.everything(), filter, after, limit);
        }
    }

    private static ReadScope cut(ReadScope scope, int most) {
        return scope.customers()
                .map(all -> ReadScope.ofCustomers(all.stream()
                        .sorted(Comparator.comparing(CustomerId::value))
                        .limit(most)
                        .collect(Collectors.toSet())))
                .orElse(scope);
    }

    /** A predicate that compares a customer in the scope with an order's customer. */
    private interface Same {
        boolean test(String mine, String order);
    }

    private static BrokenAdapter scoping(String mistake, Same same) {
        return storage("Q-6", mistake, OnQuery.class, good -> new Listing(good) {
            @Override
            List<OrderSummary> rows(ReadScope scope, OrderFilter filter) {
                Set<CustomerId> mine = scope.customers().orElse(Set.of());
                return new PageReader(good)
                        .all(filter).stream()
                                .filter(order -> scope.customers().isEmpty()
                                        || mine.stream()
                                                .anyMatch(each -> order.customer()
                                                        .map(CustomerId::value)
                                                        .filter(value -> same.test(each.value(), value))
                                                        .isPresent()))
                                .toList();
            }
        });
    }

    private static Stream<BrokenAdapter> pages() {
        return Stream.of(
                storage("Q-3", "sorted as Java compares texts", OnQuery.class, BrokenOutbox.HalvesOfCharacters::new),
                onQuery(
                        "Q-3",
                        "sorted without case",
                        s -> s.lists = rows -> rows.stream()
                                .sorted(Comparator.comparing(
                                        order -> order.order().value().toLowerCase(Locale.ROOT)))
                                .toList()),
                storage("Q-4", "the last row comes again", OnQuery.class, BrokenStores.OverlappingPages::new),
                storage(
                        "Q-4",
                        "a full last page of orders promises another",
                        OnQuery.class,
                        good -> promising(good, true)),
                storage(
                        "Q-4",
                        "a full last page of debts promises another",
                        OnQuery.class,
                        good -> promising(good, false)),
                storage(
                        "Q-4",
                        "the key of a debt without a due time leads to the page before it",
                        OnQuery.class,
                        BrokenQueries::forgettingUndated),
                storage("Q-5", "pages by counting", OnQuery.class, BrokenStores.OffsetPaging::new),
                storage("Q-5", "pages of debts by counting", OnQuery.class, DebtsByOffset::new),
                storage("Q-7", "no due time comes first", OnQuery.class, BrokenOutbox.NoDueTimeFirst::new),
                onQuery(
                        "Q-7",
                        "dueBefore excludes its instant",
                        s -> s.owedFilters = filter -> new OwedFilter(
                                filter.kind(),
                                filter.code(),
                                filter.owner(),
                                filter.dueBefore().map(due -> due.minusMillis(1)))),
                onQuery(
                        "Q-7",
                        "owners that were read back are compared with ==",
                        s -> s.owedFilters = filter -> new OwedFilter(
                                filter.kind(),
                                filter.code(),
                                filter.owner().map(owner -> Role.of(owner.value() + "-of-another-reading")),
                                filter.dueBefore())),
                storage("Q-8", "any limit", OnQuery.class, BrokenOutbox.AnyLimit::new),
                onQuery(
                        "Q-8",
                        "a limit over 500 is lowered in silence",
                        s -> s.limits = limit -> Math.min(500, limit)));
    }

    /** Returns a store that repeats the previous page's key if a page ends with an obligation that has no due time. */
    private static ForwardingStore forgettingUndated(InMemoryStore good) {
        return new ForwardingStore(good) {
            @Override
            public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
                Page<Owed> page = good.owed(scope, filter, after, limit);
                boolean undated = page.next().isPresent()
                        && page.rows()
                                .get(page.rows().size() - 1)
                                .obligation()
                                .due()
                                .isEmpty();
                return undated && after.isPresent() ? new Page<>(page.rows(), after) : page;
            }
        };
    }

    private static ForwardingStore promising(InMemoryStore good, boolean orders) {
        return new ForwardingStore(good) {
            @Override
            public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
                Page<OrderSummary> page = good.orders(scope, filter, after, limit);
                return orders ? full(page, limit, row -> row.order().value()) : page;
            }

            @Override
            public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
                Page<Owed> page = good.owed(scope, filter, after.filter(key -> !key.equals("end")), limit);
                return after.equals(Optional.of("end"))
                        ? new Page<>(List.of(), Optional.empty())
                        : orders ? page : full(page, limit, row -> "end");
            }
        };
    }

    private static <T> Page<T> full(Page<T> page, int limit, Function<T, String> key) {
        boolean full = page.rows().size() == limit;
        return full && page.next().isEmpty()
                ? new Page<>(page.rows(), Optional.of(key.apply(page.rows().get(limit - 1))))
                : page;
    }

    /** A store that uses offsets as page keys for obligations. */
    private static final class DebtsByOffset extends ForwardingStore {
        DebtsByOffset(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
            List<Owed> all = PageReader.walk(500, key -> good.owed(scope, filter, key, 500));
            int from = Math.min(all.size(), after.map(Integer::parseInt).orElse(0));
            int to = Math.min(all.size(), from + limit);
            return new Page<>(
                    all.subList(from, to), to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
        }
    }

    private static Stream<BrokenAdapter> walks() {
        return Stream.of(
                walking(
                        "J-1",
                        "refusals are left out",
                        s -> s.walks = page -> new Page<>(
                                page.rows().stream()
                                        .filter(entry -> entry.result() instanceof JournalEntry.Result.Accepted)
                                        .toList(),
                                page.next())),
                walking("J-1", "evidence is cut at 65,535 characters", BrokenQueries::cutEvidence),
                storage("J-1", "a full last page promises another", OnJournal.class, FullJournal::new),
                storage("J-2", "pages by counting", OnJournal.class, JournalByOffset::new),
                storage("J-2", "newest first", OnJournal.class, JournalByTime::new),
                walking("J-3", "a limit over 500 is lowered in silence", s -> s.limits = limit -> Math.min(500, limit)),
                walking("J-3", "a limit of 0 is 1", s -> s.limits = limit -> Math.max(1, limit)),
                outside("J-4", "one memory for all tenants", OnJournal.class, BrokenHistories::leaking),
                outside("J-4", "entries of all tenants", OnJournal.class, BrokenQueries::entriesOfAll));
    }

    private static BrokenAdapter walking(String rule, String mistake, Consumer<AlteredStore> alteration) {
        return altered(rule, mistake, OnJournal.class, alteration);
    }

    private static void cutEvidence(AlteredStore store) {
        store.walks = page -> new Page<>(
                page.rows().stream()
                        .map(entry -> io.orderkit.testkit.internal.samples.SampleRows.evidence(
                                entry,
                                entry.evidence()
                                        .substring(
                                                0,
                                                Math.min(
                                                        65_535, entry.evidence().length()))))
                        .toList(),
                page.next());
    }

    private static StorageUnderTest entriesOfAll() {
        InMemoryStore memory = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)) {
            @Override
            public Page<JournalEntry> entries(Optional<String> after, int limit) {
                return memory.entries(after, limit);
            }
        });
    }

    private static List<JournalEntry> entries(JournalQuery journal) {
        return PageReader.walk(500, after -> journal.entries(after, 500));
    }

    /** A store that announces a next page after every full page, even if there are no more rows. */
    private static final class FullJournal extends ForwardingStore {
        FullJournal(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<JournalEntry> entries(Optional<String> after, int limit) {
            return full(
                    good.entries(after, limit), limit, entry -> entry.command().value());
        }
    }

    /** A store that uses offsets as page keys for the journal. */
    private static final class JournalByOffset extends ForwardingStore {
        JournalByOffset(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<JournalEntry> entries(Optional<String> after, int limit) {
            return page(BrokenQueries.entries(good), after, limit);
        }
    }

    /** A store that uses offsets from the newest entry as page keys for the journal. */
    private static final class JournalByTime extends ForwardingStore {
        JournalByTime(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<JournalEntry> entries(Optional<String> after, int limit) {
            List<JournalEntry> rows = new ArrayList<>(BrokenQueries.entries(good));
            Collections.reverse(rows);
            return page(rows, after, limit);
        }
    }

    private static Page<JournalEntry> page(List<JournalEntry> rows, Optional<String> after, int limit) {
        int from = Math.min(rows.size(), after.map(Integer::parseInt).orElse(0));
        int to = Math.min(rows.size(), from + limit);
        return new Page<>(
                rows.subList(from, to), to < rows.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }
}
