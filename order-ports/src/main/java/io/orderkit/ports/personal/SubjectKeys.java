package io.orderkit.ports.personal;

import io.orderkit.ports.PortUnavailable;
import java.util.Optional;

/**
 * The keys of data subjects, of one tenant. Rules K-1 … in {@code docs/ports.md}.
 *
 * <p>Whoever can read what was sealed and these keys can read everything: keep them apart from the orders, and out of their backups, or
 * a restored backup brings back what was erased.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link PortUnavailable} when the keys cannot be reached.
 */
public interface SubjectKeys {
    /** The key under which what is about a subject is sealed now; made when there is none (K-1, K-2). */
    SubjectKey current(DataSubject subject);

    /** The key of an id; empty when it was dropped, or never was (K-3). */
    Optional<SubjectKey> find(String id);

    /** Drops every key of a subject, for good: what was sealed under them is erased (K-4). */
    void drop(DataSubject subject);
}
