package io.orderkit.testkit.memory;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.SubjectKeysContract;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class InMemorySubjectKeysTest extends SubjectKeysContract {
    @Override
    protected KeysUnderTest open() {
        Map<TenantId, SubjectKeys> boxes = new ConcurrentHashMap<>();
        return KeysUnderTest.of(tenant -> boxes.computeIfAbsent(tenant, id -> new InMemorySubjectKeys()));
    }
}
