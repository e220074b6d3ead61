package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class PostgresOrderArchiveTest extends OrderArchiveContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
