package io.orderkit.ports.personal;

import io.orderkit.ports.PortUnavailable;
import java.util.Optional;

/**
 * The keys of data subjects, of one tenant. See rules K-1 … in {@code docs/ports.md}.
 *
 * <p>The keys open all sealed data. Keep them apart from the orders, and out of their backups. Otherwise a restored
 * backup restores erased data.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the keys cannot be reached.
 */
public interface SubjectKeys {
    /** Returns the current key of a subject; creates one when there is none (K-1, K-2). */
    SubjectKey current(DataSubject subject);

    /** Returns the key with an id; empty when it was dropped, or never existed (K-3). */
    Optional<SubjectKey> find(String id);

    /** Drops every key of a subject permanently: the data sealed under them are erased (K-4). */
    void drop(DataSubject subject);
}
