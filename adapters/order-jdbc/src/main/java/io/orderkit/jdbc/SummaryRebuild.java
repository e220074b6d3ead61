package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the summaries anew, an order a transaction, while appends go on. An order is summarised outside the transaction and
 * kept when it has not moved meanwhile; else it is summarised again.
 */
final class SummaryRebuild {
    private static final int PAGE = 500;
    private static final int MOST_TRIES = 100;

    private final Transactions transactions;

    SummaryRebuild(Transactions transactions) {
        this.transactions = transactions;
    }

    long run(Function<OrderId, Optional<OrderSummary>> summarize) {
        removeStrays();
        long rebuilt = 0;
        List<OrderId> page = orders(Optional.empty());
        while (!page.isEmpty()) {
            rebuilt +=
                    page.stream().filter(order -> isRebuilt(order, summarize)).count();
            page = orders(Optional.of(page.get(page.size() - 1).value()));
        }
        return rebuilt;
    }

    private boolean isRebuilt(OrderId order, Function<OrderId, Optional<OrderSummary>> summarize) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<OrderSummary> summary = summarize.apply(order);
            if (summary.isEmpty()) {
                return false;
            }
            requireOf(order, summary.get());
            if (transactions.call((connection, again) -> isKept(connection, summary.get()))) {
                return true;
            }
        }
        String message = "order " + order + " was changed " + MOST_TRIES
                + " times while it was summarised; expected it to rest for a moment, maybe later";
        throw PortUnavailable.nothingDone(transactions.port(), message, new IllegalStateException(message));
    }

    private static void requireOf(OrderId order, OrderSummary summary) {
        if (!summary.order().equals(order)) {
            throw new IllegalArgumentException(
                    "asked for a summary of order " + order + " and got one of " + summary.order());
        }
    }

    /** The head is locked until the end of the transaction: no append can put a newer summary there meanwhile. */
    private boolean isKept(Connection connection, OrderSummary summary) throws SQLException {
        boolean current = Sql.selectOne(
                        connection,
                        "SELECT version FROM orderkit_head WHERE tenant = ? AND order_id = ? AND NOT away FOR UPDATE",
                        row -> row.number("version"),
                        transactions.tenant(),
                        summary.order().value())
                .filter(version -> version == summary.version())
                .isPresent();
        if (current) {
            SummaryRows.writeAnew(connection, transactions.tenant(), summary);
        }
        return current;
    }

    private List<OrderId> orders(Optional<String> after) {
        Criteria criteria =
                Criteria.where("NOT away AND tenant = ?", transactions.tenant()).and("order_id > ?", after);
        return transactions.call((connection, again) -> Sql.select(
                connection,
                "SELECT order_id FROM orderkit_head" + criteria + " ORDER BY order_id FETCH FIRST " + PAGE
                        + " ROWS ONLY",
                row -> new OrderId(row.text("order_id")),
                criteria.values()));
    }

    /** Summaries of what has no history. */
    private void removeStrays() {
        transactions.call((connection, again) -> {
            for (String table : SummaryRows.TABLES) {
                Sql.update(
                        connection,
                        "DELETE FROM " + table + " WHERE tenant = ? AND NOT EXISTS (SELECT 1 FROM orderkit_head h"
                                + " WHERE h.tenant = " + table + ".tenant AND h.order_id = " + table
                                + ".order_id AND NOT h.away)",
                        transactions.tenant());
            }
            return true;
        });
    }
}
