package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class InMemoryOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return StorageUnderTest.of(new InMemoryStore(TenantId.DEFAULT)::forTenant);
    }
}
