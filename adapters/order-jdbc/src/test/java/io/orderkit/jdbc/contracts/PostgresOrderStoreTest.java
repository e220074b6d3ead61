package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class PostgresOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
