package io.orderkit.testkit.memory;

import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The in-memory implementation of the key store for data subjects. Tests can make the key store unavailable. The implementation is intended
 * only for tests. All keys are lost when the program ends, which makes the data sealed with them unreadable. Thread-safe.
 */
public final class InMemorySubjectKeys implements SubjectKeys {
    private final Map<DataSubject, SubjectKey> current = new HashMap<>();
    private final Map<String, SubjectKey> byId = new HashMap<>();
    private final Outage outage = new Outage("subject-keys");
    private int asked;

    @Override
    public synchronized SubjectKey current(DataSubject subject) {
        asked();
        SubjectKey key = current.computeIfAbsent(subject, SubjectKey::random);
        byId.put(key.id(), key);
        return key;
    }

    @Override
    public synchronized Optional<SubjectKey> find(String id) {
        asked();
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized void drop(DataSubject subject) {
        asked();
        Optional.ofNullable(current.remove(subject)).ifPresent(key -> byId.remove(key.id()));
    }

    private void asked() {
        outage.check();
        asked++;
    }

    /** Returns how many times a key has been requested. */
    public synchronized int timesAsked() {
        return asked;
    }

    /** Makes the key store unavailable, or available again. */
    public void outage(boolean whether) {
        outage.set(whether);
    }
}
