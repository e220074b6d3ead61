package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresJoinedOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(Host.on(Database.postgresql()));
    }
}
