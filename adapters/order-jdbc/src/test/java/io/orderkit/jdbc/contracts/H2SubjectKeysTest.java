package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.SubjectKeysContract;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class H2SubjectKeysTest extends SubjectKeysContract {
    private final AtomicInteger boxes = new AtomicInteger();

    @TempDir
    Path folder = Path.of("");

    @Override
    protected KeysUnderTest open() {
        Path file = folder.resolve("keys-" + boxes.incrementAndGet());
        return StoreKeys.of(() -> JdbcStore.h2(file, TenantId.DEFAULT));
    }
}
