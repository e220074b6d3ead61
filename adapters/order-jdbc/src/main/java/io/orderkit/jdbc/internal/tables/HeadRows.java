package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.Append;
import java.sql.SQLException;

/**
 * The head rows, which contain the version of each order. Head rows serialise the writers of an order: changing a head row locks it until
 * the end of the transaction.
 */
final class HeadRows {
    private HeadRows() {}

    /** Inserts an order's head row, and returns false if the order already has one. */
    static boolean insertIfAbsent(Transaction transaction, OrderId order, long version) throws SQLException {
        return transaction.insertIfAbsent(
                "INSERT INTO orderkit_head (tenant, order_id, version) VALUES (?, ?, ?)",
                transaction.tenant(),
                order.value(),
                version);
    }

    /**
     * Advances the version in the head row, and returns false if it was not the expected version. The version of a
     * removed order never advances.
     */
    static boolean moves(Transaction transaction, Append append) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_head SET version = ?" + Transaction.OF_ORDER + " AND version = ? AND NOT away",
                        append.lastVersion(),
                        transaction.tenant(),
                        append.order().value(),
                        append.expectedVersion())
                == 1;
    }

    /** Changes an order's head row if it has the expected version, and returns false otherwise. */
    static boolean changes(Transaction transaction, String change, OrderId order, long version) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_head SET " + change + Transaction.OF_ORDER + " AND version = ?",
                        transaction.tenant(),
                        order.value(),
                        version)
                == 1;
    }

    /** Returns the version of an order; 0 if the order has no head row. */
    static long version(Transaction transaction, OrderId order) throws SQLException {
        return transaction
                .selectOne(
                        "SELECT version FROM orderkit_head" + Transaction.OF_ORDER,
                        row -> row.number("version"),
                        transaction.tenant(),
                        order.value())
                .orElse(0L);
    }

    /** Locks an order's head row until the end of the transaction, and returns whether its version is the expected one. */
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
