package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class InMemoryOrderQueryTest extends OrderQueryContract {
    @Override
    protected StorageUnderTest open() {
        return StorageUnderTest.of(new InMemoryStore(TenantId.DEFAULT)::forTenant);
    }
}
