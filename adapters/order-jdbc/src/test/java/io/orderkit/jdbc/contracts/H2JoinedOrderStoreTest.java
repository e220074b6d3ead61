package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.host.HostApplication;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import java.util.Optional;

class H2JoinedOrderStoreTest extends OrderStoreContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(HostApplication.on(Database.h2()));
    }

    @Override
    protected Optional<StorageUnderTest> openWith(CrashPointCounter points) {
        return Optional.of(new HostStorage(HostApplication.on(Database.h2(), points)));
    }
}
