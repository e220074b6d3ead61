package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The queries across orders. Each page is read with a single statement, so that its rows are consistent. */
public final class SummaryTable implements OrderQuery {
    private static final String STANDS_AT = """
            EXISTS (SELECT 1 FROM orderkit_summary_position x WHERE x.tenant = s.tenant AND x.order_id = s.order_id \
            AND x.state = ?)""";

    private final Transactions transactions;
    private final String orderKey;
    private final String orderKeyOf;

    public SummaryTable(Transactions transactions) {
        this.transactions = transactions;
        SqlDialect dialect = transactions.dialect();
        this.orderKey = dialect.orderKey();
        this.orderKeyOf = dialect.orderKeyOf();
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        RowLimit rows = new RowLimit(limit);
        return transactions.call(transaction -> {
            Criteria criteria = Criteria.where("s.tenant = ?", transaction.tenant())
                    .and("s.process = ?", filter.process())
                    .and(STANDS_AT, filter.state())
                    .and("s.customer = ?", filter.customer().map(CustomerId::value))
                    .and("s.ended = ?", filter.ended())
                    .and("s." + orderKey + " > " + orderKeyOf, after)
                    .in(scope, "s.customer", transaction.connection());
            String page =
                    "SELECT s.* FROM orderkit_summary s" + criteria + " ORDER BY s." + orderKey + rows.sqlOfPage();
            return rows.page(
                    GatheredSummaries.select(transaction, page, criteria.values()),
                    order -> order.order().value());
        });
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        RowLimit rows = new RowLimit(limit);
        Optional<OwedCursor> known = after.map(OwedCursor::parse);
        return transactions.call(transaction -> {
            Criteria criteria = Criteria.where("o.tenant = ?", transaction.tenant())
                    .and("o.kind = ?", filter.kind().map(Obligation.Kind::name))
                    .and("o.code = ?", filter.code())
                    .and("o.owner_role = ?", filter.owner().map(Role::value))
                    .and("o.due_key <= ? AND o.due IS NOT NULL", filter.dueBefore())
                    .in(scope, "o.customer", transaction.connection());
            known.ifPresent(key -> after(criteria, key));
            Page<OwedTableRow> page = rows.page(
                    select(transaction, criteria, rows), row -> row.key().toString());
            return new Page<>(page.rows().stream().map(OwedTableRow::owed).toList(), page.next());
        });
    }

    private void after(Criteria criteria, OwedCursor key) {
        criteria.and("o.due_key >= ?", key.due())
                .and(
                        "(o.due_key, o." + orderKey + ", o.place) > (?, " + orderKeyOf + ", ?)",
                        key.due(),
                        key.order(),
                        key.place());
    }

    private List<OwedTableRow> select(Transaction transaction, Criteria criteria, RowLimit rows) throws SQLException {
        return transaction.select(
                "SELECT o.order_id, o.customer, o.due_key, o.place, " + ObligationRows.COLUMNS
                        + " FROM orderkit_summary_obligation o" + criteria + " ORDER BY o.due_key, o." + orderKey
                        + ", o.place" + rows.sqlOfPage(),
                OwedTableRow::read,
                criteria.values());
    }
}
