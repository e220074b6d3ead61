package io.orderkit.processtests.golden.replay;

import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of data subjects that can be listed, so that they are written into the corpus. They are kept in memory, or in another store too.
 * Thread-safe.
 */
public final class ListedKeys implements SubjectKeys {
    private final Map<DataSubject, SubjectKey> keys = new LinkedHashMap<>();
    private final Optional<SubjectKeys> elsewhere;

    private ListedKeys(Optional<SubjectKeys> elsewhere) {
        this.elsewhere = elsewhere;
    }

    public static ListedKeys inMemory() {
        return new ListedKeys(Optional.empty());
    }

    public static ListedKeys of(Collection<SubjectKey> held) {
        ListedKeys listed = inMemory();
        held.forEach(key -> listed.keys.put(key.subject(), key));
        return listed;
    }

    /** Returns the keys of a store. The list contains the keys that were requested through it. */
    public static ListedKeys in(SubjectKeys store) {
        return new ListedKeys(Optional.of(store));
    }

    public synchronized List<SubjectKey> all() {
        return List.copyOf(keys.values());
    }

    @Override
    public synchronized SubjectKey current(DataSubject subject) {
        return keys.computeIfAbsent(
                subject, who -> elsewhere.map(held -> held.current(who)).orElseGet(() -> SubjectKey.random(who)));
    }

    @Override
    public synchronized Optional<SubjectKey> find(String id) {
        return keys.values().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void drop(DataSubject subject) {
        keys.remove(subject);
        elsewhere.ifPresent(held -> held.drop(subject));
    }
}
