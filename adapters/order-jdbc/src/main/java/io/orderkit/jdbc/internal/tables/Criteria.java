package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.ports.store.ReadScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of a query, with the values of its parameters. Not thread-safe. */
final class Criteria {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Criteria(String first, Object... values) {
        sql.append(first);
        this.values.addAll(List.of(values));
    }

    static Criteria where(String condition, Object... values) {
        return new Criteria(" WHERE " + condition, values);
    }

    Criteria and(String condition, Object... more) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    Criteria and(String condition, Optional<?> value) {
        return value.isPresent() ? and(condition, value.get()) : this;
    }

    /** Restricts the query to the customers in the reader's scope. */
    Criteria in(ReadScope scope, String column, Connection connection) throws SQLException {
        if (scope.customers().isEmpty()) {
            return this;
        }
        Object[] customers =
                scope.customers().get().stream().map(CustomerId::value).toArray();
        return and(column + " = ANY(?)", connection.createArrayOf("VARCHAR", customers));
    }

    Object[] values() {
        return values.toArray();
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
