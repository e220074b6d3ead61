package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.function.Function;

/** A key store that the kit may fill. It is empty at first, and shared by all tenants. Used from several threads. */
public interface KeysUnderTest extends AutoCloseable {
    SubjectKeys keys(TenantId tenant);

    /** Returns whether {@link #reopen()} is offered. The tests that need it are otherwise skipped, visibly. */
    default boolean canReopen() {
        return false;
    }

    /** Closes the key store, opens it again, and returns it. */
    default KeysUnderTest reopen() {
        throw new UnsupportedOperationException("this box is not reopened");
    }

    @Override
    default void close() {}

    /** Returns a key store whose adapter is created for a tenant. */
    static KeysUnderTest of(Function<TenantId, SubjectKeys> adapter) {
        return adapter::apply;
    }
}
