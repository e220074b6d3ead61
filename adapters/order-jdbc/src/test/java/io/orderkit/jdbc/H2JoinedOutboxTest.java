package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class H2JoinedOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.h2()));
    }
}
