package io.orderkit.testkit.crash;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/**
 * An adapter that the harness opens, both in the JVM of the test and in separate JVMs. An implementing class must be public and have a
 * public constructor without parameters.
 */
public interface CrashTarget {
    /**
     * Opens the storage at a place. Missing tables or files are created.
     *
     * @param place the location in a form that the test defines, for example a file, or a URL with user and password
     * @param points receives a report of each call from the adapter to its backend
     */
    Opened open(String place, CrashPoints points);

    /** An open adapter. */
    interface Opened extends AutoCloseable {
        StorageUnderTest storage();

        /** Returns the store for the keys of data subjects. If it is empty, the steps that need keys are omitted. */
        default Optional<SubjectKeys> keys(TenantId tenant) {
            return Optional.empty();
        }

        @Override
        default void close() {
            storage().close();
        }
    }
}
