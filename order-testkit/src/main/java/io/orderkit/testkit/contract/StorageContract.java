package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPoints;
import io.orderkit.testkit.crash.CrashTarget;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** The base of the contracts of a storage. Each test uses a fresh, empty storage. */
public abstract class StorageContract extends AdapterContract<StorageUnderTest> {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId OTHER = new TenantId("other");

    StorageContract() {}

    /** Opens a fresh, empty storage. */
    @Override
    protected abstract StorageUnderTest open();

    /**
     * Opens a fresh, empty storage that reports each call to the system behind it, as {@link CrashTarget} does. S-18 is then tested at each
     * of these calls, while an append waits there. By default the method returns nothing, and appends and reads are timed instead.
     */
    protected Optional<StorageUnderTest> openWith(CrashPoints points) {
        return Optional.empty();
    }

    final StorageUnderTest storage() {
        return adapter();
    }

    final OrderStore store() {
        return adapter().store(ACME);
    }

    final OrderQuery query() {
        return adapter().query(ACME);
    }

    final PageReader pages() {
        return new PageReader(query());
    }

    final Outbox outbox() {
        return adapter().outbox(ACME);
    }

    final OutboxReader reader() {
        return new OutboxReader(outbox());
    }

    final SampleRows sample() {
        return new SampleRows(ACME);
    }

    /** Appends an attempt, and returns it. */
    final SampleAppend appended(SampleAppend attempt) {
        return appended(store(), attempt);
    }

    final SampleAppend appended(OrderStore store, SampleAppend attempt) {
        Assertions.assertThat(store.append(attempt.append()))
                .as("an append that nothing stands against")
                .isEqualTo(new AppendResult.Appended(attempt.append().lastVersion()));
        return attempt;
    }

    final void reopen() {
        needs(adapter().canReopen(), "reopen()");
        use(adapter().reopen());
    }
}
