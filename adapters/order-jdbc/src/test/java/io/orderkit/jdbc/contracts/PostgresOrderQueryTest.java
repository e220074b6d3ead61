package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class PostgresOrderQueryTest extends OrderQueryContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
