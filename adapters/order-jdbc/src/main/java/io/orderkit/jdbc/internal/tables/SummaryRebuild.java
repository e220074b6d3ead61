package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderSummary;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rebuild of all summaries, in one transaction per order, while appends continue. Each summary is computed outside its transaction. If
 * the order has changed in the meantime, the summary is computed again.
 */
public final class SummaryRebuild {
    private static final RowLimit PAGE = new RowLimit(500);
    private static final int MOST_TRIES = 100;

    private final Transactions transactions;
    private final Map<OrderId, String> unreadable = new LinkedHashMap<>();

    public SummaryRebuild(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Rebuilds the summaries, and returns the number of rebuilt summaries. If an order's history cannot be read, the failure is recorded
     * and the rebuild continues.
     */
    public long run(Function<OrderId, Optional<OrderSummary>> summarize) {
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
            Optional<OrderSummary> summary = summarized(order, summarize);
            if (summary.isEmpty()) {
                return false;
            }
            requireOf(order, summary.get());
            if (transactions.call(transaction -> isKept(transaction, summary.get()))) {
                return true;
            }
        }
        String message = "order " + order + " was changed " + MOST_TRIES
                + " times while it was summarised; try again when it changes less often";
        throw PortUnavailable.nothingDone(transactions.port(), message, new IllegalStateException(message));
    }

    private Optional<OrderSummary> summarized(OrderId order, Function<OrderId, Optional<OrderSummary>> summarize) {
        try {
            return summarize.apply(order);
        } catch (PortUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            unreadable.put(order, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Returns the orders that could not be read, each with the reason. */
    public Map<OrderId, String> unreadable() {
        return unreadable;
    }

    private static void requireOf(OrderId order, OrderSummary summary) {
        if (!summary.order().equals(order)) {
            throw new IllegalArgumentException(
                    "expected a summary of order " + order + " but found one of order " + summary.order());
        }
    }

    /**
     * Writes the summary, and returns false if the order has changed since it was read. The order's head row is locked until the end of the
     * transaction, so that no append can write a newer summary in the meantime.
     */
    private static boolean isKept(Transaction transaction, OrderSummary summary) throws SQLException {
        boolean current = HeadRows.locks(transaction, summary.order(), summary.version());
        if (current) {
            SummaryRows.rewrite(transaction, summary);
        }
        return current;
    }

    private List<OrderId> orders(Optional<String> after) {
        Criteria criteria = Criteria.where(
                        "NOT away AND tenant = ?", transactions.tenant().value())
                .and("order_id > ?", after);
        return transactions.call(transaction -> transaction.select(
                "SELECT order_id FROM orderkit_head" + criteria + " ORDER BY order_id" + PAGE.sql(),
                row -> new OrderId(row.text("order_id")),
                criteria.values()));
    }

    /** Removes the summaries of orders without a history. */
    private void removeStrays() {
        transactions.call(transaction -> {
            for (String table : SummaryRows.TABLES) {
                transaction.update(
                        "DELETE FROM " + table + " WHERE tenant = ? AND NOT EXISTS (SELECT 1 FROM orderkit_head h"
                                + " WHERE h.tenant = " + table + ".tenant AND h.order_id = " + table
                                + ".order_id AND NOT h.away)",
                        transaction.tenant());
            }
            return true;
        });
    }
}
