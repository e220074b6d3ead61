package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.outside.People;
import java.util.Map;
import java.util.Set;

/**
 * A people directory under test, which can be queried. Tests that need an unsupported optional method are reported as
 * skipped. Used from several threads.
 */
public interface PeopleUnderTest extends AutoCloseable {
    /** Returns the directory. */
    People people();

    /** Returns some people in the directory, each with all their roles. At least one person must have two roles. */
    Map<ActorId, Set<Role>> known();

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the directory unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this directory cannot be taken out of service");
    }

    @Override
    default void close() {}
}
