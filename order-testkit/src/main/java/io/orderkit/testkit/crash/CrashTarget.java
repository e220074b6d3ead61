package io.orderkit.testkit.crash;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/**
 * An adapter that the harness opens, both in the test's own JVM and in separate JVMs. Implementations must be public classes with a public
 * no-argument constructor.
 */
public interface CrashTarget {
    /**
     * Opens the storage at a given location. Creates any tables or files that are missing.
     *
     * @param place the location, in a form that the test defines; for example a file, or a URL with user and password
     * @param points the receiver of reports about calls from the adapter to its backend
     */
    Opened open(String place, CrashPointCounter points);

    /** An open adapter. */
    interface Opened extends AutoCloseable {
        StorageUnderTest storage();

        /** Returns the key store for data subjects. If there is none, the steps that need keys are omitted. */
        default Optional<SubjectKeys> keys(TenantId tenant) {
            return Optional.empty();
        }

        @Override
        default void close() {
            storage().close();
        }
    }
}
