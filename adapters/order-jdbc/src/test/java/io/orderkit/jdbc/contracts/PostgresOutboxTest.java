package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class PostgresOutboxTest extends OutboxContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
