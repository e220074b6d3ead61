package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.outside.ErpFacts;
import java.util.List;
import java.util.Optional;

/**
 * An ERP under test, with requests that it can answer. Tests that need an unsupported optional method are reported as skipped. Used from
 * several threads.
 */
public interface FactsUnderTest extends AutoCloseable {
    ErpFacts facts();

    /** Returns at least one request that the ERP can answer. */
    List<FactRequest<?>> known();

    /** Returns requests for which the ERP has no data. */
    default List<FactRequest<?>> without() {
        return List.of();
    }

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the ERP unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP cannot be taken out of service");
    }

    /** Returns whether the ERP can be made to {@link #hang hang}. */
    default boolean canHang() {
        return false;
    }

    /** Makes the ERP accept requests without answering them, until the ERP is closed. */
    default void hang() {
        throw new UnsupportedOperationException("this ERP cannot be made to hang");
    }

    /** Returns the ERP's stored data, so that a test can detect changes; empty if the data is not accessible. */
    default Optional<Object> books() {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
