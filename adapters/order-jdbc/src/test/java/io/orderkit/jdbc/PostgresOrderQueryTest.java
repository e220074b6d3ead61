package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresOrderQueryTest extends OrderQueryContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
