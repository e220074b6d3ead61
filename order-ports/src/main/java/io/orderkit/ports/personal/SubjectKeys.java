package io.orderkit.ports.personal;

import io.orderkit.ports.PortUnavailable;
import java.util.Optional;

/**
 * The port for the keys of one tenant's data subjects. Rules K-1 onwards in {@code docs/ports.md} define how this port
 * must behave.
 *
 * <p>Anybody who has the keys can decrypt all sealed data. Store the keys separately from the orders, and exclude them
 * from the orders' backups. If the keys were in the backup, restoring it would make erased data readable again.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the keys are inaccessible.
 */
public interface SubjectKeys {
    /** Returns the current key of a data subject, and creates one if necessary (K-1, K-2). */
    SubjectKey current(DataSubject subject);

    /** Returns the key with a given id; empty if the key was dropped or never existed (K-3). */
    Optional<SubjectKey> find(String id);

    /** Permanently drops all keys of a data subject, so that the data sealed with them can no longer be read (K-4). */
    void drop(DataSubject subject);
}
