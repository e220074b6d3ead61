package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresJoinedOrderArchiveTest extends OrderArchiveContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.postgresql()));
    }
}
