package io.orderkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
@DisplayName("A store in the host's transaction")
class HostTransactionTest {
    private final HostApplication host;
    private final OrderStore store;

    HostTransactionTest(Dialect dialect) {
        host = HostApplication.on(Database.of(dialect));
        store = host.store(TenantId.DEFAULT).orders();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    @DisplayName("commits and rolls back with the host, never by itself")
    void hostDecides() throws Exception {
        host.transaction(connection -> {
            hostWrites(connection, "before");
            assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.Appended(1));
            connection.rollback();
            return true;
        });
        assertThat(host.<Integer>transaction(
                        connection -> store.load(new OrderId("o-1"), 0).size()))
                .isZero();
        assertThat(host.<Boolean>transaction(
                        connection -> store.journal(new CommandId("c-1")).isPresent()))
                .isFalse();
    }

    @Test
    @DisplayName("that loses leaves the host's transaction usable, and nothing of itself in it")
    void losingHarmsNothing() throws Exception {
        host.transaction(connection -> store.append(SampleAppends.append("o-1", 1, "c-1")));
        host.transaction(connection -> store.recordRefusal(SampleAppends.refused("o-2", "c-2")));
        host.transaction(connection -> {
            hostWrites(connection, "kept");
            assertThat(store.append(SampleAppends.append("o-1", 1, "c-3")))
                    .isEqualTo(new AppendResult.VersionConflict(1));
            assertThat(store.append(SampleAppends.append("o-1", 2, "c-1")))
                    .isInstanceOf(AppendResult.CommandKnown.class);
            assertThat(store.append(SampleAppends.append("o-3", 1, "c-2")))
                    .isInstanceOf(AppendResult.CommandKnown.class);
            assertThatThrownBy(() -> store.append(SampleAppends.append("o-3", 0, "c-4")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.append(SampleAppends.append("o-4", 1, "c-5"))).isEqualTo(new AppendResult.Appended(1));
            return true;
        });
        assertThat(host.<Integer>transaction(HostTransactionTest::hostRows)).isEqualTo(1);
        assertThat(host.<Integer>transaction(
                        connection -> store.load(new OrderId("o-4"), 0).size()))
                .isEqualTo(1);
        assertThat(host.<Integer>transaction(
                        connection -> store.load(new OrderId("o-3"), 0).size()))
                .isZero();
    }

    @Test
    @DisplayName("sees what it wrote before the host commits, and appends after it")
    void severalAppends() throws Exception {
        host.transaction(connection -> {
            assertThat(store.append(SampleAppends.append("o-1", 1, "c-1"))).isEqualTo(new AppendResult.Appended(1));
            assertThat(store.load(new OrderId("o-1"), 0)).hasSize(1);
            return store.append(SampleAppends.append("o-1", 2, "c-2"));
        });
        assertThat(host.<Integer>transaction(
                        connection -> store.load(new OrderId("o-1"), 0).size()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("refuses a connection in auto-commit mode, on which an append would be written piece by piece")
    void noAutoCommit() throws Exception {
        host.transaction(connection -> {
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> store.append(SampleAppends.append("o-1", 1, "c-1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("auto-commit");
            connection.setAutoCommit(false);
            return true;
        });
    }

    private static void hostWrites(Connection connection, String text) throws SQLException {
        Sql.update(connection, "INSERT INTO orderkit_head (tenant, order_id, version) VALUES ('host', ?, 1)", text);
    }

    private static int hostRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM orderkit_head WHERE tenant = 'host'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
