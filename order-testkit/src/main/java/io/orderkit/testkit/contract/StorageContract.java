package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.crash.CrashTarget;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** A base class for all contracts that involve storage. Each test starts with a new, empty store. */
public abstract class StorageContract extends AdapterContract<StorageUnderTest> {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId OTHER = new TenantId("other");

    StorageContract() {}

    /** Opens a new, empty store. */
    @Override
    protected abstract StorageUnderTest open();

    /**
     * Opens a new, empty store that reports each call to its backend, as in {@link CrashTarget}. The test for S-18 pauses an append at each
     * call to the backend, and reads in the meantime. By default, the method returns an empty value; the test for S-18 then measures the
     * durations of appends and reads instead.
     */
    protected Optional<StorageUnderTest> openWith(CrashPointCounter points) {
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

    /** Adds a sample append to the store and returns the sample. The append must succeed. */
    final SampleAppend appended(SampleAppend attempt) {
        return appended(store(), attempt);
    }

    final SampleAppend appended(OrderStore store, SampleAppend attempt) {
        Assertions.assertThat(store.append(attempt.append()))
                .as("an append without a conflict")
                .isEqualTo(new AppendResult.Appended(attempt.append().lastVersion()));
        return attempt;
    }

    final void reopen() {
        needs(adapter().canReopen(), "reopen()");
        use(adapter().reopen());
    }
}
