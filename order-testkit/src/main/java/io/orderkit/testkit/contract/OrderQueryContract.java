package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link OrderQuery} implementations, which checks rules Q-1 onwards in {@code docs/ports.md}. */
public abstract class OrderQueryContract extends FilterRules {
    private static final CustomerId ANNA = new CustomerId("anna");
    private static final CustomerId BEN = new CustomerId("ben");

    @Test
    @Tag("Q-1")
    @DisplayName("Q-1 the summary is the one of the last append, whole, and nothing of an earlier one is left")
    @LikelyCauses({
        "positions or obligations are added instead of replaced",
        "the summary is written on the first append only",
        "an amount that loses its currency's decimals"
    })
    void summaryIsCurrent() {
        SampleAppend first = appended(sample().first("o-1"));
        assertThat(pages().all()).containsExactly(first.summary());
        SampleAppend second = appended(sample().attempt("o-1", 1, "c-2", 2)
                .positions(Map.of("agreement", "elsewhere"))
                .owing(List.of(SampleRows.obligations(3).get(3)))
                .customer(Optional.of(ANNA))
                .process("mall", true));
        assertThat(pages().all()).containsExactly(second.summary());
        assertThat(pages().all(OrderFilter.any().at("at-1")))
                .as("orders at the state that the order left")
                .isEmpty();
        assertThat(pages().owed(OwedFilter.any()))
                .containsExactly(new Owed(
                        second.order(),
                        Optional.of(ANNA),
                        SampleRows.obligations(3).get(3)));
        SampleAppend last = appended(sample().attempt("o-1", 3, "c-3")
                .positions(Map.of())
                .owing(List.of())
                .customer(Optional.empty()));
        assertThat(pages().all()).containsExactly(last.summary());
        assertThat(pages().owed(OwedFilter.any())).isEmpty();
    }

    @Test
    @Tag("Q-2")
    @DisplayName("Q-2 every filter leaves out what does not fit, and filters add up")
    @LikelyCauses({"OR instead of AND", "a state compared on one track only", "a filter that is ignored"})
    void ordersAreFiltered() {
        manyOrders();
        List<OrderSummary> all = pages().all();
        Map<OrderFilter, Predicate<OrderSummary>> filters = Map.of(
                OrderFilter.any().process("mall"), order -> order.process().equals("mall"),
                OrderFilter.any().at("sent"), order -> order.positions().containsValue("sent"),
                OrderFilter.any().at("nowhere"), order -> false,
                OrderFilter.any().of(ANNA), order -> order.customer().equals(Optional.of(ANNA)),
                OrderFilter.any().ended(true), OrderSummary::ended,
                OrderFilter.any().ended(false), order -> !order.ended(),
                OrderFilter.any().process("mall").at("sent").of(BEN).ended(false),
                        order -> order.process().equals("mall")
                                && order.positions().containsValue("sent")
                                && order.customer().equals(Optional.of(BEN))
                                && !order.ended());
        filters.forEach((filter, fits) -> assertThat(pages().all(filter))
                .as("orders by %s", filter)
                .isEqualTo(all.stream().filter(fits).toList()));
    }

    @Test
    @Tag("Q-6")
    @DisplayName("Q-6 a reader sees no order beyond their scope, whatever they ask for")
    @LikelyCauses({"an empty scope taken for no restriction", "a filter that replaces the scope", "OR instead of AND"})
    void scopeHolds() {
        manyOrders();
        for (Set<CustomerId> customers : List.of(Set.<CustomerId>of(), Set.of(ANNA), Set.of(ANNA, BEN))) {
            ReadScope scope = ReadScope.ofCustomers(customers);
            for (OrderFilter filter :
                    List.of(OrderFilter.any(), OrderFilter.any().of(BEN))) {
                assertThat(pages().all(scope, filter, 7))
                        .as("orders by %s in %s", filter, scope)
                        .isEqualTo(pages().all(filter).stream()
                                .filter(order -> order.customer()
                                        .map(customers::contains)
                                        .orElse(false))
                                .toList());
            }
            assertThat(pages().owed(scope, OwedFilter.any(), 7))
                    .as("what is owed in %s", scope)
                    .isEqualTo(pages().owed(OwedFilter.any()).stream()
                            .filter(owed ->
                                    owed.customer().map(customers::contains).orElse(false))
                            .toList());
        }
    }

    @Test
    @Tag("Q-7")
    @DisplayName("Q-7 what is owed comes by due time, none last, then by order, then by code; filters add up")
    @LikelyCauses({
        "NULLS FIRST",
        "dueBefore as < instead of <=",
        "dueBefore keeps what has no due time",
        "an owner that was read back is compared with =="
    })
    void owedIsSortedAndFiltered() {
        Instant noon = SampleRows.NOON;
        Obligation late = Obligation.promise("b-late", "C4", Role.CS_AGENT, noon.plusSeconds(9));
        Obligation soon = Obligation.promise("c-soon", "C4", Role.FINANCE, noon.plusSeconds(3));
        Obligation alsoSoon = Obligation.promise("a-soon", "C4", Role.CS_AGENT, noon.plusSeconds(3));
        Obligation undated = Obligation.document("a-paper", "C9.1", Role.CS_AGENT);
        SampleAppend one = sample().first("o-1")
                .owing(List.of(undated, late, soon, alsoSoon))
                .customer(Optional.of(ANNA));
        SampleAppend two = appended(sample().first("o-2").owing(List.of(soon)).customer(Optional.empty()));
        appended(one);
        List<Owed> all =
                List.of(owed(one, alsoSoon), owed(one, soon), owed(two, soon), owed(one, late), owed(one, undated));
        assertThat(pages().owed(OwedFilter.any())).isEqualTo(all);
        Map<OwedFilter, Predicate<Obligation>> filters = Map.of(
                OwedFilter.any().kind(Obligation.Kind.PROMISE), owed -> owed.kind() == Obligation.Kind.PROMISE,
                OwedFilter.any().kind(Obligation.Kind.MONEY_DUE), owed -> false,
                OwedFilter.any().code("c-soon"), soon::equals,
                OwedFilter.any().owner(Role.CS_AGENT), owed -> owed.owner().equals(Role.CS_AGENT),
                OwedFilter.any().dueBefore(noon.plusSeconds(3)), owed -> owed.equals(soon) || owed.equals(alsoSoon),
                OwedFilter.any().dueBefore(noon.plusSeconds(3).minusNanos(1000)), owed -> false,
                OwedFilter.any()
                                .owner(Role.CS_AGENT)
                                .dueBefore(noon.plusSeconds(99))
                                .code("b-late"),
                        late::equals);
        filters.forEach((filter, fits) -> assertThat(pages().owed(filter))
                .as("what is owed by %s", filter)
                .isEqualTo(all.stream()
                        .filter(owed -> fits.test(owed.obligation()))
                        .toList()));
    }

    @Test
    @Tag("Q-8")
    @DisplayName("Q-8 a page has 1 to 500 rows; another limit is an IllegalArgumentException")
    @LikelyCauses({"the limit goes to the database unchecked"})
    void limitsAreChecked() {
        for (int limit : List.of(0, -1, OrderQuery.MOST_ROWS + 1)) {
            assertThatThrownBy(() -> query().orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), limit))
                    .as("orders, limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> query().owed(ReadScope.everything(), OwedFilter.any(), Optional.empty(), limit))
                    .as("owed, limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("Q-9")
    @DisplayName("Q-9 tenants never see each other's orders or debts")
    @LikelyCauses({"a join or a WHERE without the tenant"})
    void tenantsAreApart() {
        appended(sample().attempt("o-1", 0, "c-1", 2));
        OrderQuery theirs = storage().query(OTHER);
        assertThat(new PageReader(theirs).all()).isEmpty();
        assertThat(new PageReader(theirs).owed(OwedFilter.any())).isEmpty();
        SampleAppend alike =
                new SampleRows(OTHER).first("o-1").owing(List.of()).positions(Map.of("agreement", "theirs"));
        appended(storage().store(OTHER), alike);
        assertThat(new PageReader(theirs).all()).containsExactly(alike.summary());
        assertThat(new PageReader(theirs).owed(OwedFilter.any())).isEmpty();
        assertThat(pages().all())
                .containsExactly(sample().attempt("o-1", 0, "c-1", 2).summary());
        assertThat(pages().owed(OwedFilter.any())).hasSize(4);
    }

    private static Owed owed(SampleAppend attempt, Obligation obligation) {
        return new Owed(attempt.order(), attempt.summary().customer(), obligation);
    }

    /** Adds 24 orders: open and ended ones for each combination of process, agreement state and customer. */
    private void manyOrders() {
        List<Optional<CustomerId>> customers = List.of(Optional.of(ANNA), Optional.of(BEN), Optional.empty());
        for (int i = 0; i < 24; i++) {
            appended(sample().first("o-" + i)
                    .process(i % 2 == 0 ? "mall" : "contract", i / 2 % 2 == 0)
                    .positions(Map.of("agreement", i % 8 < 4 ? "sent" : "open", "payment", i % 5 == 0 ? "sent" : "due"))
                    .customer(customers.get(i % 3)));
        }
    }
}
