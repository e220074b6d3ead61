package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.outside.ErpFacts;
import java.util.List;
import java.util.Optional;

/**
 * An ERP that the kit may query, with requests that it supports. A test that needs a feature which is not offered is skipped, visibly. Used
 * from several threads.
 */
public interface FactsUnderTest extends AutoCloseable {
    ErpFacts facts();

    /** Returns requests that have an answer; at least one. */
    List<FactRequest<?>> known();

    /** Returns requests to which the ERP answers that there is nothing. */
    default List<FactRequest<?>> without() {
        return List.of();
    }

    /** Returns whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Makes the ERP unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP is not taken away");
    }

    /** Returns whether {@link #hang} is offered. */
    default boolean canHang() {
        return false;
    }

    /** Makes the ERP accept requests without an answer, until it is closed. */
    default void hang() {
        throw new UnsupportedOperationException("this ERP is not made to hang");
    }

    /** Returns the content of the ERP's books, for comparison before and after a test; empty if it is not visible. */
    default Optional<Object> books() {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
