package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.JournalQueryContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class InMemoryJournalQueryTest extends JournalQueryContract {
    @Override
    protected StorageUnderTest open() {
        return StorageUnderTest.of(new InMemoryStore(TenantId.DEFAULT)::forTenant);
    }
}
