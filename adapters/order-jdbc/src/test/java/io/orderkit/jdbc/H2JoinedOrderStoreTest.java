package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class H2JoinedOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.h2()));
    }
}
