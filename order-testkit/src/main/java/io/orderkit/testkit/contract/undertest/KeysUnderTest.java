package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.function.Function;

/**
 * A key store under test, to which the contract can add keys. The key store is shared by all tenants, and is empty at
 * first. Used from several threads.
 */
public interface KeysUnderTest extends AutoCloseable {
    SubjectKeys keys(TenantId tenant);

    /**
     * Returns whether the key store can be {@link #reopen() reopened}. If it cannot be reopened, the tests that need
     * this are reported as skipped.
     */
    default boolean canReopen() {
        return false;
    }

    /** Closes the key store and opens it again. Returns the reopened key store. */
    default KeysUnderTest reopen() {
        throw new UnsupportedOperationException("this box is not reopened");
    }

    @Override
    default void close() {}

    /** Returns key stores that a function creates, one for each tenant. */
    static KeysUnderTest of(Function<TenantId, SubjectKeys> adapter) {
        return adapter::apply;
    }
}
