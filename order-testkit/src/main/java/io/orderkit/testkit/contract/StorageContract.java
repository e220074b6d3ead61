package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.internal.samples.SampleAppend;
import io.orderkit.testkit.contract.internal.samples.SampleRows;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of a storage share: a storage a test, closed after it. */
public abstract class StorageContract extends PortContract {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId OTHER = new TenantId("other");

    private StorageUnderTest storage = StorageUnderTest.of(tenant -> {
        throw new IllegalStateException("no storage is open yet");
    });

    StorageContract() {}

    /** A fresh, empty storage. */
    protected abstract StorageUnderTest open();

    @BeforeEach
    final void openStorage() {
        storage = open();
    }

    @AfterEach
    final void closeStorage() {
        storage.close();
    }

    final OrderStore store() {
        return storage.store(ACME);
    }

    final OrderQuery query() {
        return storage.query(ACME);
    }

    final Outbox outbox() {
        return storage.outbox(ACME);
    }

    final StorageUnderTest storage() {
        return storage;
    }

    final SampleRows sample() {
        return new SampleRows(ACME);
    }

    final void appended(SampleAppend attempt) {
        appended(store(), attempt);
    }

    final void appended(OrderStore store, SampleAppend attempt) {
        Assertions.assertThat(store.append(attempt.append()))
                .as("an append that nothing stands against")
                .isEqualTo(new AppendResult.Appended(attempt.append().lastVersion()));
    }

    final void reopen() {
        needs(storage.canReopen(), "reopen()");
        storage = storage.reopen();
    }
}
