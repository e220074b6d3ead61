package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.function.Function;

/** A key box that the kit may fill: empty when handed out, and the same for all tenants. Used from several threads. */
public interface KeysUnderTest extends AutoCloseable {
    SubjectKeys keys(TenantId tenant);

    /** Whether {@link #reopen()} is offered; the tests that need it are skipped, visibly, when it is not. */
    default boolean canReopen() {
        return false;
    }

    /** The same box, closed and opened again. */
    default KeysUnderTest reopen() {
        throw new UnsupportedOperationException("this box is not reopened");
    }

    @Override
    default void close() {}

    /** A box whose adapter is made for a tenant. */
    static KeysUnderTest of(Function<TenantId, SubjectKeys> adapter) {
        return adapter::apply;
    }
}
