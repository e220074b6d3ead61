package io.orderkit.jdbc.contracts;

import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2OrderArchiveTest extends OrderArchiveContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    protected StorageUnderTest open() {
        return H2Storage.at(folder.resolve("orders"));
    }
}
