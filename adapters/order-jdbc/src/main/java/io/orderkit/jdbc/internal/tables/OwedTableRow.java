package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.ports.store.OrderQuery.Owed;
import java.sql.SQLException;

/**
 * A row in the result of a query for obligations across orders.
 *
 * @param key the cursor for a page that starts after this row
 * @param owed the obligation and its order
 */
record OwedTableRow(OwedCursor key, Owed owed) {
    static OwedTableRow read(Columns row) throws SQLException {
        OrderId order = new OrderId(row.text("order_id"));
        return new OwedTableRow(
                new OwedCursor(row.instant("due_key"), order.value(), row.text("place")),
                new Owed(order, row.maybeText("customer").map(CustomerId::new), ObligationRows.read(row)));
    }
}
