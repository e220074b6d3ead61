package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.host.HostApplication;
import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class PostgresJoinedOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(HostApplication.on(Database.postgresql()));
    }
}
