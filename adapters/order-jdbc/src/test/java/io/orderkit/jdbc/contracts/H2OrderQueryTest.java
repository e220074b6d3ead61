package io.orderkit.jdbc.contracts;

import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2OrderQueryTest extends OrderQueryContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    protected StorageUnderTest open() {
        return H2Storage.at(folder.resolve("orders"));
    }
}
