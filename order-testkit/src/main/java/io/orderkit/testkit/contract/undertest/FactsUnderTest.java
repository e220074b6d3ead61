package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.outside.ErpFacts;
import java.util.List;
import java.util.Optional;

/** An ERP that the kit may ask, with questions that fit it. A test of something that it does not offer is skipped, visibly. Used from several threads. */
public interface FactsUnderTest extends AutoCloseable {
    ErpFacts facts();

    /** Questions to which there is something to say; at least one. */
    List<FactRequest<?>> known();

    /** Questions to which the answer is that there is none. */
    default List<FactRequest<?>> without() {
        return List.of();
    }

    /** Whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Takes the ERP away, or brings it back. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP is not taken away");
    }

    /** Whether {@link #hang} is offered. */
    default boolean canHang() {
        return false;
    }

    /** Has the ERP take a question and say nothing, until it is closed. */
    default void hang() {
        throw new UnsupportedOperationException("this ERP is not made to hang");
    }

    /** Returns the content of the ERP's books, to be compared before and after; empty when that cannot be seen. */
    default Optional<Object> books() {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
