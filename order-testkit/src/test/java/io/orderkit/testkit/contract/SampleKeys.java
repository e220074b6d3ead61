package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The in-memory key store for a single tenant. To obtain a broken key store, override one method. */
public class SampleKeys implements SubjectKeys {
    final InMemorySubjectKeys good = new InMemorySubjectKeys();

    /** Returns key stores with the same implementation, one for each tenant. */
    static KeysUnderTest boxes(Function<TenantId, SubjectKeys> make) {
        Map<TenantId, SubjectKeys> boxes = new ConcurrentHashMap<>();
        return KeysUnderTest.of(tenant -> boxes.computeIfAbsent(tenant, make));
    }

    @Override
    public SubjectKey current(DataSubject subject) {
        return good.current(subject);
    }

    @Override
    public Optional<SubjectKey> find(String id) {
        return good.find(id);
    }

    @Override
    public void drop(DataSubject subject) {
        good.drop(subject);
    }
}
