package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class H2JoinedOrderArchiveTest extends OrderArchiveContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.h2()));
    }
}
