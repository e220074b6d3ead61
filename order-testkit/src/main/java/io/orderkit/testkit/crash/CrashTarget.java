package io.orderkit.testkit.crash;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/**
 * An adapter that the harness opens, in the test's JVM and in those that are killed. An implementation is public and has a public constructor
 * without parameters.
 */
public interface CrashTarget {
    /**
     * Opens the storage at a place, its tables or files made if they are missing.
     *
     * @param place where it is, in the words of the test: a file, a URL with user and password
     * @param points told of each call to what is behind the adapter
     */
    Opened open(String place, CrashPoints points);

    /** An adapter that is open. */
    interface Opened extends AutoCloseable {
        StorageUnderTest storage();

        /** The keys of data subjects; the part of the scenario that needs them is left out when they are not offered. */
        default Optional<SubjectKeys> keys(TenantId tenant) {
            return Optional.empty();
        }

        @Override
        default void close() {
            storage().close();
        }
    }
}
