package io.orderkit.ports.personal;

import io.orderkit.ports.PortUnavailable;
import java.util.Optional;

/**
 * The port for the keys of one tenant's data subjects. Rules K-1 and following in {@code docs/ports.md} define the
 * behaviour of this port.
 *
 * <p>The keys of this port can decrypt all sealed data. Store the keys separately from the orders, and exclude them
 * from the orders' backups. Otherwise, restoring a backup would make erased data readable again.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the keys cannot be reached.
 */
public interface SubjectKeys {
    /** Returns the current key of a subject, creating one if necessary (K-1, K-2). */
    SubjectKey current(DataSubject subject);

    /** Returns the key with an id; empty if the key was dropped or never existed (K-3). */
    Optional<SubjectKey> find(String id);

    /** Drops all keys of a subject permanently, which erases the data sealed with them (K-4). */
    void drop(DataSubject subject);
}
