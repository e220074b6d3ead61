package com.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.personal.Erasure;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.Schema;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.SampleErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The host of the guide")
class OrderHostTest {
    private static final OrderId ORDER = new OrderId("B-1001");
    private static final CustomerId CUSTOMER = new CustomerId("C-2041");
    private static final Actor AGENT = Actor.of("agent-3", Role.CS_AGENT);

    private final InMemoryErp erp = new InMemoryErp();
    private final RecordingPublisher publisher = new RecordingPublisher();

    @TempDir
    Path folder = Path.of("");

    private OrderHost host(Path orders, EventPublisher events) {
        ErpFacts facts = SampleErp.of(Tier.B).asPort();
        return new OrderHost(
                orders, folder.resolve("keys"), new WaysOut(facts, erp, events, new RecordingDocumentSender()));
    }

    private OrderHost host() {
        return host(folder.resolve("orders"), publisher);
    }

    private static CommandEnvelope attempt(String id, OrderCommand command) {
        return CommandEnvelope.of(new CommandId(id), ORDER, AGENT, command);
    }

    private static ReceiveOrder call() {
        OrderContent said = new OrderContent.Builder()
                .customer(CUSTOMER)
                .contact(Personal.of("ext. 204"))
                .build();
        return new ReceiveOrder(Channel.PHONE, new ActorId("sales-7"), said, List.of(), Optional.empty());
    }

    @Test
    @DisplayName("answers each outcome, and the same attempt once more with what came of it (X1, X6)")
    void answers() {
        try (OrderHost host = host()) {
            assertThat(Attempts.answer(host.desk, attempt("call-1", call()))).isEqualTo("done, version 1");
            assertThat(Attempts.answer(host.desk, attempt("call-1", call()))).isEqualTo("done before");
            assertThat(Attempts.answer(host.desk, attempt("call-2", call()))).contains("this step is possible only at");
            assertThat(Attempts.answer(
                            host.desk, attempt("read-1", new ReadBack(true)).seen(0)))
                    .isEqualTo("somebody was first, now version 1");
        }
    }

    @Test
    @DisplayName("shows an event that a receiver cannot take, and sends it when the cause has gone")
    void parks() {
        AtomicBoolean refusing = new AtomicBoolean(true);
        EventPublisher picky = (event, fence) -> {
            if (refusing.get()) {
                throw PortUnavailable.broken("topic", "no schema for " + event.type(), new IllegalStateException());
            }
            publisher.publish(event, fence);
        };
        try (OrderHost host = host(folder.resolve("orders"), picky)) {
            host.desk.submit(attempt("call-1", call()));
            host.relay.drainOnce();
            assertThat(Operations.parked(host.store.outbox()))
                    .containsExactly("B-1001, version 1: no schema for order-received");

            refusing.set(false);
            Operations.retry(host.store.outbox());
            host.relay.drainOnce();
            assertThat(Operations.parked(host.store.outbox())).isEmpty();
            assertThat(publisher.published(ORDER)).hasSize(1);
        }
    }

    @Test
    @DisplayName("looks at each order that has not ended")
    void reviews() {
        try (OrderHost host = host()) {
            host.desk.submit(attempt("call-1", call()));
            assertThat(host.reviewAll()).isEmpty();
        }
    }

    @Test
    @DisplayName("commits its own row and the order together, or neither (S-16)")
    void together() throws SQLException {
        JdbcDataSource pool = new JdbcDataSource();
        pool.setURL("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
        try (Connection open = pool.getConnection()) {
            Schema.migrate(open, Dialect.H2);
            open.createStatement().execute("CREATE TABLE phone_call (id VARCHAR(200) PRIMARY KEY)");
        }
        assertThat(Attempts.together(pool, attempt("call-1", call()))).isInstanceOf(Outcome.Accepted.class);
        assertThat(Attempts.together(pool, attempt("call-2", call()))).isInstanceOf(Outcome.Refused.class);
        try (Connection open = pool.getConnection();
                ResultSet calls = open.createStatement().executeQuery("SELECT id FROM phone_call")) {
            assertThat(calls.next()).isTrue();
            assertThat(calls.getString(1)).isEqualTo("call-1");
            assertThat(calls.next()).isFalse();
        }
    }

    @Test
    @DisplayName("forgets a person: contact details read as erased, and the order stays")
    void erases() {
        try (OrderHost host = host()) {
            host.desk.submit(attempt("call-1", call()));
            assertThat(contact(host)).contains(Personal.of("ext. 204"));
            new Erasure(host.people.keys(), host.store.queries()).erase(CUSTOMER);
            assertThat(contact(host)).contains(Personal.erased());
        }
    }

    private static Optional<Personal<String>> contact(OrderHost host) {
        return host.desk
                .view(ReadScope.everything(), ORDER)
                .map(view -> view.as(ContractOrder.class))
                .flatMap(order -> order.content().contact());
    }

    @Test
    @DisplayName("finds the orders of which receivers saw more than a restored backup holds")
    void restoredBackup() throws IOException {
        try (OrderHost host = host()) {
            host.desk.submit(attempt("call-1", call()));
        }
        Files.copy(folder.resolve("orders.mv.db"), folder.resolve("backup.mv.db"));
        Map<OrderId, Long> seen;
        try (OrderHost host = host()) {
            host.desk.submit(attempt("read-1", new ReadBack(true)));
            host.relay.drainOnce();
            seen = Map.of(ORDER, (long) publisher.published(ORDER).size());
            assertThat(Operations.aheadOf(host.store.orders(), seen)).isEmpty();
        }
        try (OrderHost restored = host(folder.resolve("backup"), publisher)) {
            assertThat(Operations.aheadOf(restored.store.orders(), seen)).containsExactly(ORDER);
            // The next event has the same id as the lost event.
            restored.desk.submit(attempt("read-2", new ReadBack(false)));
            assertThat(restored.store.orders().load(ORDER, 1).get(0).eventId())
                    .isEqualTo(publisher.published(ORDER).get(1).eventId());
        }
    }
}
