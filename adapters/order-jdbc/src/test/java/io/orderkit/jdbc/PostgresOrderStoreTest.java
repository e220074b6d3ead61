package io.orderkit.jdbc;

import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.StorageUnderTest;

class PostgresOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }
}
