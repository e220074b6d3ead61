package io.orderkit.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.Schema;
import io.orderkit.jdbc.TestDataSource;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A commit that fails")
class UnclearCommitTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final OrderStore store;

    UnclearCommitTest() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Schema.migrate(connection, Dialect.H2);
        }
        store = JdbcStore.on(ConnectionSource.own(new UnclearConnections()), Dialect.H2, TenantId.DEFAULT)
                .orders();
    }

    /** The fault that makes the next commit fail. */
    private enum Fault {
        /** The commit succeeds, but its response is lost because the connection breaks. */
        ANSWER_LOST,
        /** The commit never reaches the database. */
        REQUEST_LOST,
        /** The commit never reaches the database, and before the retry another writer appends the same version. */
        OVERTAKEN,
        /** Instead of committing, the database rolls back because of a conflict with another transaction. */
        LOST_RACE
    }

    @AfterEach
    void stop() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Sql.update(connection, "SHUTDOWN");
        }
    }

    @Test
    @DisplayName("though it was made is found by its event, and acknowledged as the caller's own")
    void madeAfterAll() {
        faults.add(Fault.ANSWER_LOST);
        assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.Appended(1));
        assertThat(store.load(new OrderId("o-1"), 0)).hasSize(1);
        faults.add(Fault.ANSWER_LOST);
        assertThat(store.recordRefusal(SampleAppends.refused("o-1", "c-2"))).isEmpty();
        assertThat(store.recordRefusal(SampleAppends.refused("o-1", "c-2")))
                .contains(SampleAppends.refused("o-1", "c-2"));
    }

    @Test
    @DisplayName("and was not made is made again")
    void madeAgain() {
        faults.add(Fault.REQUEST_LOST);
        faults.add(Fault.LOST_RACE);
        assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.Appended(1));
        faults.add(Fault.REQUEST_LOST);
        assertThat(store.recordRefusal(SampleAppends.refused("o-1", "c-2"))).isEmpty();
        assertThat(store.load(new OrderId("o-1"), 0)).hasSize(1);
        assertThat(faults).isEmpty();
    }

    @Test
    @Tag("S-3")
    @DisplayName("S-3 and was overtaken by another command is a conflict, though both events bear the same id")
    void overtaken() {
        faults.add(Fault.OVERTAKEN);
        assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.VersionConflict(1));
        assertThat(store.journal(new CommandId("c-1"))).isEmpty();
        assertThat(store.load(new OrderId("o-1"), 0))
                .extracting(EventEnvelope::command)
                .containsExactly(new CommandId("other"));
    }

    @Test
    @DisplayName("again and again ends with: the outcome is not known; the same command finds out")
    void neverAnswered() {
        for (int i = 0; i < 20; i++) {
            faults.add(Fault.REQUEST_LOST);
        }
        assertThatThrownBy(() -> store.append(SampleAppends.append("o-1", 1, "c-1")))
                .isInstanceOfSatisfying(PortUnavailable.class, failure -> {
                    assertThat(failure.isOutcomeKnown()).isFalse();
                    assertThat(failure.isRetryable()).isTrue();
                    assertThat(failure.port()).isEqualTo("order-store");
                });
        faults.clear();
        assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.Appended(1));
    }

    /** A data source on which the next commit fails with the first fault in the queue. */
    private final class UnclearConnections extends TestDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection real = DriverManager.getConnection(url);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("commit") && !faults.isEmpty()) {
                            fail(real, faults.remove());
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getTargetException();
                        }
                    });
        }

        private void fail(Connection real, Fault fault) throws SQLException {
            if (fault == Fault.ANSWER_LOST) {
                real.commit();
            } else {
                real.rollback();
            }
            if (fault == Fault.OVERTAKEN) {
                faults.clear();
                store.append(SampleAppends.append("o-1", 1, "other"));
            }
            throw new SQLException("as the test asked: " + fault, fault == Fault.LOST_RACE ? "40001" : "08006");
        }
    }
}
