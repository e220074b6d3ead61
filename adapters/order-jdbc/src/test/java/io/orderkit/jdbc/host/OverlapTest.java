package io.orderkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The test of two transactions, one of which remains open while the other waits for it. */
@ParameterizedClass
@EnumSource(Dialect.class)
@Timeout(60)
class OverlapTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Dialect dialect;
    private final HostApplication host;
    private final JdbcStore store;
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    OverlapTest(Dialect dialect) {
        this.dialect = dialect;
        host = HostApplication.on(Database.of(dialect));
        store = host.store(TenantId.DEFAULT);
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
        host.close();
    }

    @Test
    @Tag("O-7")
    @DisplayName("O-7 a relay that marks a row while its shard is being granted again waits, and has then lost")
    void grantInFlight() throws Exception {
        host.transaction(connection -> store.orders().append(SampleAppends.append("o-1", 1, "c-1")));
        int shard = Shards.of(
                SampleAppends.append("o-1", 1, "c-1").order(), store.outbox().shards());
        Lease old = host.transaction(connection ->
                store.outbox().lease(shard, "old", SampleAppends.NOON, MINUTE).orElseThrow());
        Row row = host.transaction(
                connection -> store.outbox().due(old, SampleAppends.NOON, 1).get(0));
        Future<Boolean> late = host.transaction(connection -> {
            assertThat(store.outbox().lease(shard, "new", old.until(), MINUTE)).isPresent();
            Future<Boolean> marking =
                    other.submit(() -> host.transaction(own -> store.outbox().sent(old, row, SampleAppends.NOON)));
            while (!isSomebodyBlocked(connection)) {
                assertThat(marking)
                        .as("marking, while the grant is not committed")
                        .isNotDone();
                LockSupport.parkNanos(1_000_000);
            }
            return marking;
        });
        assertThat(late.get(20, TimeUnit.SECONDS))
                .as("marked under the lost lease")
                .isFalse();
        Lease holder = host.transaction(connection -> store.outbox()
                .lease(shard, "next", old.until().plus(MINUTE), MINUTE)
                .orElseThrow());
        assertThat(host.<Integer>transaction(connection ->
                        store.outbox().due(holder, SampleAppends.NOON, 10).size()))
                .isEqualTo(1);
    }

    @Test
    @Tag("S-6")
    @DisplayName("S-6 an append that loses its command id after it won its version leaves nothing, in either mode")
    void losesHalfWay() throws Exception {
        for (boolean own : List.of(true, false)) {
            Append first = SampleAppends.append("first-" + own, 1, "c-" + own);
            Append second = SampleAppends.append("second-" + own, 1, "c-" + own);
            Future<AppendResult> late = host.transaction(connection -> {
                assertThat(store.orders().append(first)).isEqualTo(new AppendResult.Appended(1));
                Future<AppendResult> losing = other.submit(() -> own
                        ? host.ownStore().orders().append(second)
                        : host.transaction(joined -> store.orders().append(second)));
                while (!isSomebodyBlocked(connection)) {
                    assertThat(losing)
                            .as("losing, while the first is not committed")
                            .isNotDone();
                    LockSupport.parkNanos(1_000_000);
                }
                return losing;
            });
            assertThat(late.get(20, TimeUnit.SECONDS))
                    .isEqualTo(new AppendResult.CommandKnown(first.journal().get(0)));
            assertThat(host.ownStore().orders().append(SampleAppends.append("second-" + own, 1, "again-" + own)))
                    .as("the order that nothing has happened to, own = %s", own)
                    .isEqualTo(new AppendResult.Appended(1));
        }
    }

    /**
     * H2 shows which sessions are waiting for a row, but not which are waiting for a key. A session that is waiting for
     * a key is recognised by its insert into the journal.
     */
    private boolean isSomebodyBlocked(Connection connection) throws SQLException {
        assertThat(Thread.currentThread().isInterrupted())
                .as("the time of the test is up, and nobody waits")
                .isFalse();
        String blocked = dialect == Dialect.H2
                ? """
                        SELECT session_id AS n FROM information_schema.sessions WHERE session_id <> SESSION_ID() \
                        AND (blocker_id IS NOT NULL OR executing_statement LIKE 'INSERT INTO orderkit_journal%')"""
                : "SELECT pid AS n FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))";
        return !Sql.select(connection, blocked, row -> row.number("n")).isEmpty();
    }
}
