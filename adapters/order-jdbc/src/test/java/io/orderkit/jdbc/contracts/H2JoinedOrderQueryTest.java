package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.host.HostApplication;
import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

class H2JoinedOrderQueryTest extends OrderQueryContract {
    @Override
    protected StorageUnderTest open() {
        return new HostStorage(HostApplication.on(Database.h2()));
    }
}
