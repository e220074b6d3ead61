package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.kills.JdbcTarget;
import io.orderkit.jdbc.kills.ShippedTarget;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import java.util.Optional;

class PostgresOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return PostgresStorage.on(Database.postgresql());
    }

    @Override
    protected Optional<StorageUnderTest> openWith(CrashPointCounter points) {
        return Optional.of(new JdbcTarget()
                .open(ShippedTarget.place(Database.postgresql()), points)
                .storage());
    }
}
