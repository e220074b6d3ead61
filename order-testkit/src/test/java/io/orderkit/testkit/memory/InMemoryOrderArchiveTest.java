package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class InMemoryOrderArchiveTest extends OrderArchiveContract {
    @Override
    protected StorageUnderTest open() {
        return StorageUnderTest.of(new InMemoryStore(TenantId.DEFAULT)::forTenant);
    }
}
