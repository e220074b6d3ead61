package com.example.host;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.rules.RuleBook;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a host: a store, a desk and a relay. */
final class OrderHost implements AutoCloseable {
    final JdbcStore store;
    final JdbcStore people;
    final OrderDesk desk;
    final Relay relay;

    OrderHost(Path orders, Path keys, WaysOut outside) {
        store = JdbcStore.h2(orders, TenantId.DEFAULT);
        people = JdbcStore.h2(keys, TenantId.DEFAULT);
        desk = OrderDesk.with(store.orders())
                .policies(RuleBook.standard())
                .calendar(BusinessCalendar.weekdaysIn(ZoneId.of("Asia/Shanghai")))
                .erp(outside.facts())
                .subjectKeys(people.keys())
                .open();
        relay = Relay.from(store.outbox(), desk)
                .name("node-1")
                .publisher(outside.publisher())
                .sender(outside.sender())
                .effects(outside.effects())
                .build();
    }

    /** Reviews all open orders, and returns those that could not be read. */
    List<OrderId> reviewAll() {
        List<OrderId> unreadable = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<OrderSummary> page = store.queries()
                    .orders(ReadScope.everything(), OrderFilter.any().ended(false), after, OrderQuery.MOST_ROWS);
            for (OrderSummary order : page.rows()) {
                try {
                    desk.review(ReadScope.everything(), order.order());
                } catch (OrderUnreadable e) {
                    unreadable.add(order.order());
                }
            }
            after = page.next();
        } while (after.isPresent());
        return unreadable;
    }

    @Override
    public void close() {
        relay.close();
        people.close();
        store.close();
    }
}
