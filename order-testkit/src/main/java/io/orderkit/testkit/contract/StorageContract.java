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

/** The base class of all contracts for a storage. Each test starts with a new, empty storage. */
public abstract class StorageContract extends AdapterContract<StorageUnderTest> {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId OTHER = new TenantId("other");

    StorageContract() {}

    /** Opens a new storage without any data. */
    @Override
    protected abstract StorageUnderTest open();

    /**
     * Opens a new storage without any data that reports each of its backend calls, as in {@link CrashTarget}. The test of S-18 then pauses
     * an append at each of these calls, and reads in the meantime. By default, the method returns an empty value, and the test measures the
     * times of appends and reads instead.
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

    /** Appends an attempt to the store, and returns the attempt. */
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
