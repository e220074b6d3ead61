package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.OrderSummary;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows that store an order's obligations and claims. Each row is in six indexes, and most steps leave most obligations unchanged, so a
 * step writes only the rows that change.
 */
final class ObligationRows {
    /** The columns to select; the query must use the alias {@code o} for the obligation table. */
    static final String COLUMNS =
            "o.kind, o.code, o.requirement, o.owner_role, o.person, o.due, o.amount, o.currency, o.about, o.instance";

    private static final String KEPT =
            "SELECT seq, place, customer FROM orderkit_summary_obligation" + Transaction.OF_ORDER;

    private static final String DELETE =
            "DELETE FROM orderkit_summary_obligation" + Transaction.OF_ORDER + " AND seq = ?";

    private static final String INSERT = """
            INSERT INTO orderkit_summary_obligation (tenant, order_id, seq, place, due_key, customer, kind, code, \
            requirement, owner_role, person, due, amount, currency, about, instance) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private ObligationRows() {}

    static void replace(Transaction transaction, OrderSummary summary) throws SQLException {
        String tenant = transaction.tenant();
        String order = summary.order().value();
        List<Slot> kept = transaction.select(KEPT, Slot::read, tenant, order);
        List<Slot> wanted = Slot.of(summary, kept);
        transaction.batch(
                DELETE,
                kept.stream()
                        .filter(slot -> !wanted.contains(slot))
                        .map(slot -> List.<Object>of(tenant, order, slot.seq()))
                        .toList());
        insert(transaction, summary, wanted, kept);
    }

    /** Inserts the obligations of an order that has no rows in the table. */
    static void insert(Transaction transaction, OrderSummary summary) throws SQLException {
        insert(transaction, summary, Slot.of(summary, List.of()), List.of());
    }

    private static void insert(Transaction transaction, OrderSummary summary, List<Slot> wanted, List<Slot> kept)
            throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!kept.contains(wanted.get(i))) {
                rows.add(values(
                        transaction.tenant(),
                        summary,
                        wanted.get(i),
                        summary.obligations().get(i)));
            }
        }
        transaction.batch(INSERT, rows);
    }

    private static List<Object> values(String tenant, OrderSummary summary, Slot slot, Obligation obligation) {
        return List.of(
                tenant,
                summary.order().value(),
                slot.seq(),
                slot.place(),
                obligation.due().orElse(ObligationPlaces.END_OF_TIME),
                slot.customer(),
                obligation.kind().name(),
                obligation.code(),
                obligation.requirement(),
                obligation.owner().value(),
                obligation.person().map(ActorId::value),
                obligation.due(),
                obligation.amount().map(Money::amount),
                obligation.amount().map(amount -> amount.currency().getCurrencyCode()),
                obligation.about(),
                obligation.instance().map(Instance::toString));
    }

    static Obligation read(Columns row) throws SQLException {
        Optional<BigDecimal> amount = row.maybeDecimal("amount");
        Optional<Currency> currency = row.maybeText("currency").map(Currency::getInstance);
        return new Obligation(
                Obligation.Kind.valueOf(row.text("kind")),
                row.text("code"),
                row.text("requirement"),
                Role.of(row.text("owner_role")),
                row.maybeText("person").map(ActorId::new),
                row.maybeInstant("due"),
                currency.flatMap(unit -> amount.map(number -> Money.of(unit, number.stripTrailingZeros()))),
                row.maybeText("about"),
                row.maybeText("instance").map(Instance::parse));
    }

    /**
     * The identity of an obligation's row. The sort key is derived from the obligation's whole content.
     *
     * @param seq the obligation's number within its order; the numbers increase, but can have gaps
     * @param place the sort key from {@link ObligationPlaces}
     * @param customer the customer of the order
     */
    private record Slot(int seq, String place, Optional<String> customer) {
        static Slot read(Columns row) throws SQLException {
            return new Slot(row.integer("seq"), row.text("place"), row.maybeText("customer"));
        }

        /**
         * Returns the row identity of each obligation. An obligation keeps its stored number if that number is greater than the number of
         * the previous obligation.
         */
        static List<Slot> of(OrderSummary summary, List<Slot> kept) {
            Map<String, Integer> numbers = kept.stream().collect(Collectors.toMap(Slot::place, Slot::seq, Math::min));
            Optional<String> customer = summary.customer().map(CustomerId::value);
            List<Slot> slots = new ArrayList<>();
            int least = 0;
            for (String place : ObligationPlaces.of(summary.obligations())) {
                int seq = Math.max(least, numbers.getOrDefault(place, least));
                slots.add(new Slot(seq, place, customer));
                least = seq + 1;
            }
            return slots;
        }
    }
}
