package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresJoinedOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.postgresql()));
    }
}
