package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresJoinedOrderQueryTest extends OrderQueryContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.postgresql()));
    }
}
