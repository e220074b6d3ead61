package io.orderkit.desk.personal;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.PersonalSeal;
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
 * A cipher that seals and opens personal data with AES-GCM. Each string has its own random initialization vector. The
 * string is bound to its tenant and data subject, and cannot be opened in another context.
 *
 * <p>The cipher requests each key once, and then caches it. Use a new cipher for each attempt and each JSON text;
 * otherwise, a key could still be used after it was dropped. A program that is allowed to see personal data can read
 * published events as follows:
 *
 * <pre>
 * OrderJson reading = json.opening(() -&gt; new PersonalDataCipher(keys, tenant));
 * </pre>
 *
 * <p>Thread-safe.
 *
 * @see OrderJson#opening
 */
public final class PersonalDataCipher implements PersonalSeal {
    /**
     * The maximum number of keys in one history. JSON that refers to more keys is invalid, because no order needs that
     * many.
     */
    private static final int MOST_KEYS = 1000;

    private final SubjectKeys keys;
    private final TenantId tenant;
    private final Map<String, Optional<SubjectKey>> found = new HashMap<>();
    private final Map<DataSubject, SubjectKey> current = new HashMap<>();

    public PersonalDataCipher(SubjectKeys keys, TenantId tenant) {
        this.keys = keys;
        this.tenant = tenant;
    }

    /** Returns a seal that opens strings with this cipher, and seals strings under the key of one data subject. */
    public PersonalSeal sealing(DataSubject subject) {
        return new PersonalSeal() {
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
     * Always fails, because this cipher has no data subject.
     *
     * @throws IllegalStateException always, because the data subject is not known
     */
    @Override
    public Sealed seal(String plain) {
        throw new IllegalStateException("this seal can only open texts; expected sealing(subject)");
    }

    /**
     * Opens a sealed string; the result is empty if its key has been dropped.
     *
     * @throws PortUnavailable if the keys are unavailable
     */
    @Override
    public Optional<String> open(Sealed sealed) {
        return find(sealed.key()).map(key -> SealedBox.open(sealed.text(), key, tenant));
    }

    /**
     * Returns a keyed hash that identifies a string. Once the key is dropped, nobody can use the hash to guess the
     * string.
     *
     * @return the key's id, a full stop, and the hash of the string under the key
     */
    public String mark(DataSubject subject, String text) {
        SubjectKey key = currentOf(subject);
        return key.id() + "." + SealedBox.mark(text, key);
    }

    /** Returns whether a keyed hash may belong to a string; always true once the key of the hash has been dropped. */
    public boolean mayBe(String mark, String text) {
        int end = mark.lastIndexOf('.');
        return find(mark.substring(0, Math.max(0, end)))
                .map(key -> SealedBox.mark(text, key).equals(mark.substring(end + 1)))
                .orElse(true);
    }

    /** Returns the ids of the keys with which this cipher has opened or sealed strings. */
    public synchronized Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        found.values().forEach(key -> key.ifPresent(there -> used.add(there.id())));
        return used;
    }

    /** Returns whether all keys with these ids still exist. */
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
