package io.orderkit.testkit.crash;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/**
 * An adapter that the harness opens, in the test's JVM and in the JVMs that it kills. An implementation is public and has a public
 * constructor without parameters.
 */
public interface CrashTarget {
    /**
     * Opens the storage at a place, and creates its tables or files if they are missing.
     *
     * @param place the location, in the test's own form: a file, or a URL with user and password
     * @param points receives a report of each call to the system behind the adapter
     */
    Opened open(String place, CrashPoints points);

    /** An open adapter. */
    interface Opened extends AutoCloseable {
        StorageUnderTest storage();

        /** Returns the keys of data subjects. If they are not offered, the steps that need them are omitted. */
        default Optional<SubjectKeys> keys(TenantId tenant) {
            return Optional.empty();
        }

        @Override
        default void close() {
            storage().close();
        }
    }
}
