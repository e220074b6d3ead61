package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.firstorder.Shop;
import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shared tests of attempts within the host's transactions; a subclass provides the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TransactionRules {
    private static final List<String> TABLES =
            List.of("orderkit_event", "orderkit_journal", "orderkit_outbox", "orderkit_summary");
    private static final int REQUESTS = 32;

    private HostUnderTest host;
    private TransactionTemplate transactions;
    private JdbcTemplate sql;

    /** Returns the application properties that select the database. */
    abstract String[] database();

    @BeforeAll
    void run() {
        host = HostUnderTest.running(List.of(Shop.class), database());
        transactions = new TransactionTemplate(host.bean(PlatformTransactionManager.class));
        sql = host.bean(JdbcTemplate.class);
        sql.execute("CREATE TABLE host_note (text VARCHAR(100))");
    }

    @AfterAll
    void end() {
        if (host != null) {
            host.close();
        }
    }

    private Outcome receive(String order) {
        OrderDesk desk = host.bean(OrderDesk.class);
        return desk.submit(CommandEnvelope.of(
                new CommandId("call-" + order),
                new OrderId(order),
                Actor.of("agent-3", Role.CS_AGENT),
                desk.json().readCommand("receive-order", Commands.CALL)));
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, sql.queryForObject("SELECT count(*) FROM " + table, Integer.class)));
        return rows;
    }

    @Test
    @DisplayName("roll back together: nothing is left of the attempt, and the desk does not remember it")
    void rollback() {
        Map<String, Integer> before = rows();

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    sql.update("INSERT INTO host_note VALUES ('undone')");
                    assertThat(receive("T-1")).isInstanceOf(Outcome.Accepted.class);
                    assertThat(host.bean(OrderDesk.class).view(ReadScope.everything(), new OrderId("T-1")))
                            .as("within the transaction")
                            .isPresent();
                    throw new IllegalStateException("the host changes its mind");
                }))
                .hasMessage("the host changes its mind");

        assertThat(rows()).isEqualTo(before);
        assertThat(host.bean(OrderDesk.class).view(ReadScope.everything(), new OrderId("T-1")))
                .isEmpty();
        assertThat(receive("T-1")).as("the same id is free").isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @DisplayName("commit together; questions within the transaction see what it wrote")
    void commit() {
        transactions.executeWithoutResult(status -> {
            sql.update("INSERT INTO host_note VALUES ('kept')");
            receive("T-2");
            assertThat(host.bean(OrderQuery.class)
                            .orders(ReadScope.everything(), OrderQuery.OrderFilter.any(), Optional.empty(), 500)
                            .rows())
                    .anyMatch(row -> row.order().value().equals("T-2"));
        });

        assertThat(host.bean(OrderDesk.class).view(ReadScope.everything(), new OrderId("T-2")))
                .isPresent();
        assertThat(sql.queryForObject("SELECT count(*) FROM host_note WHERE text = 'kept'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a refusal leaves the host's transaction usable")
    void refusal() {
        transactions.executeWithoutResult(status -> {
            receive("T-3");
            assertThat(host.bean(OrderDesk.class)
                            .submit(CommandEnvelope.of(
                                    new CommandId("again-T-3"),
                                    new OrderId("T-3"),
                                    Actor.of("agent-3", Role.CS_AGENT),
                                    host.bean(OrderDesk.class).json().readCommand("receive-order", Commands.CALL))))
                    .isInstanceOf(Outcome.Refused.class);
            sql.update("INSERT INTO host_note VALUES ('after a refusal')");
        });

        assertThat(sql.queryForObject("SELECT count(*) FROM host_note WHERE text = 'after a refusal'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    @Tag("X6")
    @DisplayName(
            "32 requests on one order at once lose nothing: each is answered, and what was accepted is in the history once")
    void parallel() throws Exception {
        host.post(Commands.path("T-4", "receive-order"), Commands.CALL);
        ExecutorService clients = Executors.newFixedThreadPool(REQUESTS);
        List<Callable<HostUnderTest.Answer>> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String id = "estimate-" + i;
            requests.add(() -> host.post(Commands.path("T-4", "read-back"), Commands.READ_BACK, "Idempotency-Key", id));
        }
        List<String> accepted = new ArrayList<>();
        for (Future<HostUnderTest.Answer> answer : clients.invokeAll(requests)) {
            HostUnderTest.Answer got = answer.get();
            assertThat(got.status()).as(got.body()).isIn(200, 409, 422);
            if (got.status() == 200) {
                accepted.add(got.json().get("attempt").stringValue());
            }
        }
        clients.shutdown();

        List<String> kept = new ArrayList<>();
        host.get("/orders/T-4/history")
                .json()
                .forEach(event -> kept.add(event.get("attempt").stringValue()));
        assertThat(accepted).isNotEmpty();
        assertThat(kept.subList(1, kept.size())).containsExactlyInAnyOrderElementsOf(accepted);
    }
}
