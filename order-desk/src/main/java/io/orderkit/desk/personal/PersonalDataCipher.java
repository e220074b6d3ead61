package io.orderkit.desk.personal;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sealing and opening of personal data, with AES-GCM. Each text has its own random initialization vector, and is
 * bound to tenant and subject: moved to another context, it does not open.
 *
 * <p>It requests each key once and then keeps it. A new seal is therefore created for each attempt or text, so that a
 * dropped key is not used by the next one. A reader of published events who may see personal data uses:
 *
 * <pre>
 * OrderJson reading = json.opening(() -&gt; new PersonalDataCipher(keys, tenant));
 * </pre>
 *
 * <p>Thread-safe.
 *
 * @see OrderJson#opening
 */
public final class PersonalDataCipher implements PersonalText {
    /** The maximum number of keys, more than any order has; a text that names more is not a valid history. */
    private static final int MOST_KEYS = 1000;

    private final SubjectKeys keys;
    private final TenantId tenant;
    private final Map<String, Optional<SubjectKey>> found = new HashMap<>();
    private final Map<DataSubject, SubjectKey> current = new HashMap<>();

    public PersonalDataCipher(SubjectKeys keys, TenantId tenant) {
        this.keys = keys;
        this.tenant = tenant;
    }

    /** Returns this seal with a subject for which it also seals. */
    public PersonalText sealing(DataSubject subject) {
        return new PersonalText() {
            @Override
            public Sealed seal(String plain) {
                return SealedBox.seal(plain, currentOf(subject), tenant);
            }

            @Override
            public Optional<String> open(Sealed sealed) {
                return PersonalDataCipher.this.open(sealed);
            }
        };
    }

    /**
     * Rejects sealing: this seal has no data subject.
     *
     * @throws IllegalStateException always: the subject is not known
     */
    @Override
    public Sealed seal(String plain) {
        throw new IllegalStateException("this seal opens only; expected sealing(subject)");
    }

    /**
     * Opens a sealed text; the result is empty when its key was dropped.
     *
     * @throws PortUnavailable when the keys cannot be reached
     */
    @Override
    public Optional<String> open(Sealed sealed) {
        return find(sealed.key()).map(key -> SealedBox.open(sealed.text(), key, tenant));
    }

    /**
     * Returns a mark by which a text is recognised; once its key is dropped, nobody can guess the text from it.
     *
     * @return the key's id, a full stop, and the mark
     */
    public String mark(DataSubject subject, String text) {
        SubjectKey key = currentOf(subject);
        return key.id() + "." + SealedBox.mark(text, key);
    }

    /** Returns whether a mark may belong to a text; always true once its key is dropped. */
    public boolean mayBe(String mark, String text) {
        int end = mark.lastIndexOf('.');
        return find(mark.substring(0, Math.max(0, end)))
                .map(key -> SealedBox.mark(text, key).equals(mark.substring(end + 1)))
                .orElse(true);
    }

    /** Returns the ids of the keys that were used for opening or sealing. */
    public synchronized Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        found.values().forEach(key -> key.ifPresent(there -> used.add(there.id())));
        return used;
    }

    /** Returns whether all of these keys still exist. */
    public boolean hasAll(Set<String> ids) {
        return ids.stream().allMatch(id -> find(id).isPresent());
    }

    private synchronized SubjectKey currentOf(DataSubject subject) {
        SubjectKey key = current.computeIfAbsent(subject, keys::current);
        found.put(key.id(), Optional.of(key));
        return key;
    }

    private synchronized Optional<SubjectKey> find(String id) {
        if (found.size() >= MOST_KEYS && !found.containsKey(id)) {
            throw new BrokenSeal(
                    "more than " + MOST_KEYS + " keys are named; expected a few for each order",
                    new IllegalArgumentException(id));
        }
        return found.computeIfAbsent(id, keys::find);
    }
}
