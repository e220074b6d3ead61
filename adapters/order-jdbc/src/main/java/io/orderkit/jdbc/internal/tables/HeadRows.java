package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.Append;
import java.sql.SQLException;

/**
 * The rows with the version of each order. Writers exclude each other by them: a statement that changes one locks it until the transaction
 * has ended.
 */
final class HeadRows {
    private HeadRows() {}

    /** Inserts the head of an order, and returns whether there was none. */
    static boolean insertIfAbsent(Transaction transaction, OrderId order, long version) throws SQLException {
        return transaction.insertIfAbsent(
                "INSERT INTO orderkit_head (tenant, order_id, version) VALUES (?, ?, ?)",
                transaction.tenant(),
                order.value(),
                version);
    }

    /** Advances the head, and returns whether it was at the expected version. The head of a removed order never advances. */
    static boolean moves(Transaction transaction, Append append) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_head SET version = ?" + Transaction.OF_ORDER + " AND version = ? AND NOT away",
                        append.lastVersion(),
                        transaction.tenant(),
                        append.order().value(),
                        append.expectedVersion())
                == 1;
    }

    /** Changes the head of an order at a version, and returns whether it had that version. */
    static boolean changes(Transaction transaction, String change, OrderId order, long version) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_head SET " + change + Transaction.OF_ORDER + " AND version = ?",
                        transaction.tenant(),
                        order.value(),
                        version)
                == 1;
    }

    /** Returns the version of an order; 0 where there is none. */
    static long version(Transaction transaction, OrderId order) throws SQLException {
        return transaction
                .selectOne(
                        "SELECT version FROM orderkit_head" + Transaction.OF_ORDER,
                        row -> row.number("version"),
                        transaction.tenant(),
                        order.value())
                .orElse(0L);
    }

    /** Locks the head of an order until the transaction has ended, and returns whether it is at a version. */
    static boolean locks(Transaction transaction, OrderId order, long version) throws SQLException {
        return transaction
                .selectOne(
                        "SELECT version FROM orderkit_head" + Transaction.OF_ORDER + " AND NOT away FOR UPDATE",
                        row -> row.number("version"),
                        transaction.tenant(),
                        order.value())
                .filter(found -> found == version)
                .isPresent();
    }
}
