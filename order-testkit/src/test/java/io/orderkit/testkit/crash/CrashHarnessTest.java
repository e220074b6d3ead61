package io.orderkit.testkit.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K7")
@Tag("S-10")
@DisplayName("The crash harness")
class CrashHarnessTest {
    private final AtomicInteger places = new AtomicInteger();

    private String freshPlace() {
        return "disk-" + places.incrementAndGet();
    }

    private CrashReport crashed(CrashTarget target) {
        return CrashHarness.of(target).breakAtEveryBoundary(this::freshPlace);
    }

    @Test
    @DisplayName("has nothing against an adapter that commits before it acknowledges")
    void good() {
        CrashReport report = crashed(new DiskTarget(DiskTarget.Committing::new)).requireNothingLost();
        assertThat(report.crashes()).isGreaterThan(20);
        assertThat(report.places()).anyMatch(place -> place.contains("before commit"));
    }

    @Test
    @DisplayName("finds an append that is acknowledged before it is written")
    void acknowledgesEarly() {
        assertLost((good, points) -> new DiskTarget.Committing(good, points) {
            private final List<Append> pending = new ArrayList<>();

            private void flush() {
                pending.forEach(good::append);
                pending.clear();
            }

            @Override
            public AppendResult append(Append append) {
                points.reached("before append");
                flush();
                pending.add(append);
                return new AppendResult.Appended(append.lastVersion());
            }

            @Override
            public List<EventEnvelope> load(OrderId order, long afterVersion) {
                flush();
                return good.load(order, afterVersion);
            }

            @Override
            public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
                flush();
                return good.lease(shard, relay, now, length);
            }
        });
    }

    @Test
    @DisplayName("finds a sent mark that is acknowledged before it is written")
    void sentIsLost() {
        assertLost((good, points) -> new DiskTarget.Committing(good, points) {
            private Optional<Runnable> later = Optional.empty();

            private void flush() {
                later.ifPresent(Runnable::run);
                later = Optional.empty();
            }

            @Override
            public int purge(Instant sentBefore, int most) {
                flush();
                return good.purge(sentBefore, most);
            }

            @Override
            public boolean sent(Lease lease, Row row, Instant now) {
                flush();
                later = Optional.of(() -> good.sent(lease, row, now));
                return true;
            }

            @Override
            public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
                points.reached("before lease");
                flush();
                return good.lease(shard, relay, now, length);
            }
        });
    }

    @Test
    @DisplayName("finds an append in two transactions")
    void halfAppended() {
        assertLost((good, points) -> new DiskTarget.Committing(good, points) {
            @Override
            public AppendResult append(Append append) {
                commit(() -> good.recordRefusal(note(append.order())));
                return super.append(append);
            }
        });
    }

    @Test
    @DisplayName("finds an order that is taken out in two transactions")
    void halfRemoved() {
        assertLost((good, points) -> new DiskTarget.Committing(good, points) {
            @Override
            public boolean remove(OrderId order, long version) {
                commit(() -> good.recordRefusal(note(order)));
                return super.remove(order, version);
            }
        });
    }

    /**
     * Returns the journal entry for the first of two commits. The store under test wrongly splits one change across two
     * commits.
     */
    private static JournalEntry note(OrderId order) {
        return new JournalEntry(
                new CommandId("note-" + order),
                "note",
                order,
                "note",
                new ActorId("a"),
                Instant.EPOCH,
                new JournalEntry.Result.Refused("[]"),
                "{}",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("says so when the target reports no place")
    void noPlaces() {
        CrashTarget silent = (place, points) -> {
            StorageUnderTest memory = StorageUnderTest.of(new InMemoryStore(CrashScenario.TENANT)::forTenant);
            return () -> memory;
        };
        assertThatThrownBy(() -> crashed(silent).requireNothingLost())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no crash point was reached");
    }

    private void assertLost(BiFunction<InMemoryStore, CrashPointCounter, DiskTarget.Committing> adapter) {
        assertThatThrownBy(() -> crashed(new DiskTarget(adapter)).requireNothingLost())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rule S-10")
                .hasMessageContaining("after");
    }
}
