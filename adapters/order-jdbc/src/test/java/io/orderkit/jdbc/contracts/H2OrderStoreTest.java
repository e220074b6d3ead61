package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.kills.JdbcTarget;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class H2OrderStoreTest extends OrderStoreContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    protected StorageUnderTest open() {
        return H2Storage.at(folder.resolve("orders"));
    }

    @Override
    protected Optional<StorageUnderTest> openWith(CrashPointCounter points) {
        return Optional.of(new JdbcTarget()
                .open(folder.resolve("reporting").toString(), points)
                .storage());
    }
}
