package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An adapter with one mistake, and the rule that it violates.
 *
 * @param rule the rule that the adapter violates
 * @param mistake the mistake, in words
 * @param contract the contract that should detect the violation
 * @param underTest the supplier of the object that the contract tests
 */
record BrokenAdapter(String rule, String mistake, Class<? extends PortContract> contract, Supplier<?> underTest) {
    /** Returns a broken backend in which each tenant's store wraps a correct one. */
    static BrokenAdapter storage(
            String rule,
            String mistake,
            Class<? extends StorageContract> contract,
            Function<InMemoryStore, ? extends ForwardingStore> broken) {
        return new BrokenAdapter(rule, mistake, contract, () -> each(broken));
    }

    /** Returns a broken backend in which one method of each store is altered. */
    static BrokenAdapter altered(
            String rule, String mistake, Class<? extends StorageContract> contract, Consumer<AlteredStore> alteration) {
        return storage(rule, mistake, contract, good -> altered(good, alteration));
    }

    /**
     * Returns a backend that works correctly until it is reopened. After that, one method of each store is altered.
     */
    static BrokenAdapter forgetful(
            String rule, String mistake, Class<? extends StorageContract> contract, Consumer<AlteredStore> alteration) {
        return new BrokenAdapter(rule, mistake, contract, () -> new ReopenedStorage(alteration));
    }

    /** Returns any other adapter. */
    static BrokenAdapter outside(
            String rule, String mistake, Class<? extends PortContract> contract, Supplier<?> underTest) {
        return new BrokenAdapter(rule, mistake, contract, underTest);
    }

    static AlteredStore altered(InMemoryStore good, Consumer<AlteredStore> alteration) {
        AlteredStore store = new AlteredStore(good);
        alteration.accept(store);
        return store;
    }

    static StorageUnderTest each(Function<InMemoryStore, ? extends ForwardingStore> adapter) {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        Map<TenantId, ForwardingStore> stores = new ConcurrentHashMap<>();
        return StorageUnderTest.of(tenant -> stores.computeIfAbsent(tenant, id -> adapter.apply(memory.forTenant(id))));
    }

    @Override
    public String toString() {
        return rule + ": " + mistake;
    }
}
