package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
