package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class InMemoryOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return StorageUnderTest.of(new InMemoryStore(TenantId.DEFAULT)::forTenant);
    }
}
