package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The query rules about exact comparisons, large summaries and large scopes. */
abstract class FilterRules extends PagingRules {
    /** Pairs of names that an inexact comparison would confuse. */
    private static final List<String> ALIKE =
            List.of("sent", "Sent", "SENT", "s_nt", "s%", "%", "sent-late", "unsent", "sent.", "ſent", "s", "*", "1");

    @Test
    @Tag("Q-2")
    @DisplayName("Q-2 filters compare exactly: case, wild cards, beginnings, spaces")
    @LikelyCauses({
        "LIKE instead of =",
        "a collation that ignores case or accents",
        "positions searched as a text that holds the state"
    })
    void filtersAreExact() {
        for (String name : ALIKE) {
            appended(sample().first(name)
                    .customer(Optional.of(new CustomerId(name)))
                    .positions(Map.of("agreement", name, "payment-sent", "due"))
                    .process(name, false)
                    .owing(List.of(Obligation.document(name, "C9.1", Role.SALESPERSON))));
        }
        for (String name : ALIKE) {
            List<OrderFilter> filters = List.of(
                    OrderFilter.any().at(name),
                    OrderFilter.any().process(name),
                    OrderFilter.any().of(new CustomerId(name)));
            for (OrderFilter filter : filters) {
                assertThat(pages().all(filter))
                        .as("orders by %s", filter)
                        .extracting(OrderSummary::order)
                        .containsExactly(new OrderId(name));
            }
            assertThat(pages().owed(OwedFilter.any().code(name)))
                    .as("what is owed by code '%s'", name)
                    .extracting(owed -> owed.order())
                    .containsExactly(new OrderId(name));
        }
        assertThat(pages().all(OrderFilter.any().at("payment-sent")))
                .as("orders at a state that is the name of a track")
                .isEmpty();
        assertThat(pages().owed(OwedFilter.any().owner(Role.of("sales"))))
                .as("what a role owes whose name begins like another's")
                .isEmpty();
    }

    @Test
    @Tag("Q-6")
    @DisplayName("Q-6 a scope compares customers exactly: case, wild cards, beginnings, spaces")
    @LikelyCauses({"LIKE instead of =", "a collation that ignores case or accents"})
    void scopesAreExact() {
        for (String name : ALIKE) {
            appended(sample().first(name).customer(Optional.of(new CustomerId(name))));
        }
        for (String name : ALIKE) {
            ReadScope scope = ReadScope.ofCustomers(Set.of(new CustomerId(name)));
            assertThat(pages().all(scope, OrderFilter.any(), 500))
                    .as("orders of '%s'", name)
                    .extracting(OrderSummary::order)
                    .containsExactly(new OrderId(name));
            assertThat(pages().owed(scope, OwedFilter.any(), 500))
                    .as("what is owed by orders of '%s'", name)
                    .hasSize(4)
                    .allMatch(owed -> owed.order().value().equals(name));
        }
    }

    @Test
    @Tag("Q-6")
    @DisplayName("Q-6 a scope of 2,000 customers holds for each of them")
    @LikelyCauses({"IN (…) that is cut at 100 or 1,000 values", "a limit of parameters in a statement"})
    void wideScopes() {
        Set<CustomerId> customers = new HashSet<>();
        IntStream.range(0, 2_000).mapToObj(i -> new CustomerId("customer-" + i)).forEach(customers::add);
        List<Integer> some = List.of(0, 99, 100, 101, 499, 500, 999, 1_000, 1_001, 1_500, 1_999);
        for (int number : some) {
            appended(sample().first("o-" + number).customer(Optional.of(new CustomerId("customer-" + number))));
        }
        appended(sample().first("o-other").customer(Optional.of(new CustomerId("customer-2000"))));
        ReadScope scope = ReadScope.ofCustomers(customers);
        assertThat(pages().all(scope, OrderFilter.any(), 500))
                .extracting(order -> order.order().value())
                .containsExactlyInAnyOrderElementsOf(
                        some.stream().map(number -> "o-" + number).toList());
        assertThat(pages().owed(scope, OwedFilter.any(), 500)).hasSize(4 * some.size());
    }

    @Test
    @Tag("Q-1")
    @DisplayName("Q-1 a summary of 600 debts comes back whole, with long amounts and currencies of 0 and 3 decimals")
    @LikelyCauses({
        "a limit of rows when a summary's debts are read",
        "an amount kept as a floating-point number",
        "a column of two decimals",
        "debts sorted on the way"
    })
    void largeSummary() {
        List<Money> amounts = List.of(
                Money.of("CNY", "9999999999999999999999.99"),
                Money.of("KWD", "0.001"),
                Money.of("JPY", "12345678901234567890"),
                Money.of("CNY", "0.10"));
        List<Obligation> debts = IntStream.range(0, 600)
                .mapToObj(i -> Obligation.moneyDue(
                                "invoice-" + i % 7, "C13.2", Role.CUSTOMER, amounts.get(i % amounts.size()))
                        .by(new ActorId("buyer " + i % 3))
                        .about("invoice " + (600 - i))
                        .due(SampleRows.NOON.plusSeconds(i % 11)))
                .toList();
        SampleAppend large = appended(sample().first("o-1").owing(debts));
        assertThat(pages().all()).containsExactly(large.summary());
        assertThat(pages().owed(OwedFilter.any()))
                .extracting(owed -> owed.obligation())
                .containsExactlyInAnyOrderElementsOf(debts);
    }
}
