package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.function.Function;

/**
 * A key store under test, to which keys can be added. All tenants share the key store, which is empty at first. Used
 * from several threads.
 */
public interface KeysUnderTest extends AutoCloseable {
    SubjectKeys keys(TenantId tenant);

    /**
     * Returns whether the key store can be {@link #reopen() reopened}. If reopening is not supported, the tests that
     * require it are reported as skipped.
     */
    default boolean canReopen() {
        return false;
    }

    /** Closes the key store and opens it again. Returns the reopened key store. */
    default KeysUnderTest reopen() {
        throw new UnsupportedOperationException("this box cannot be reopened");
    }

    @Override
    default void close() {}

    /** Returns an instance that gets each tenant's key store from the given function. */
    static KeysUnderTest of(Function<TenantId, SubjectKeys> adapter) {
        return adapter::apply;
    }
}
