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
 * Seals and opens what tells of a person, with AES-GCM. Each text has a random start of its own, and is bound to tenant and subject:
 * moved to where it does not belong, it does not open.
 *
 * <p>It asks for each key once and then remembers it, so it is made anew for each attempt or text: a key that is dropped is forgotten
 * with the next. Who reads published events, and may know whom they are about:
 *
 * <pre>
 * OrderJson reading = json.opening(() -&gt; new PersonalSeal(keys, tenant));
 * </pre>
 *
 * <p>Thread-safe.
 *
 * @see OrderJson#opening
 */
public final class PersonalSeal implements PersonalText {
    /** More than any order has; a text that names more is no history. */
    private static final int MOST_KEYS = 1000;

    private final SubjectKeys keys;
    private final TenantId tenant;
    private final Map<String, Optional<SubjectKey>> found = new HashMap<>();
    private final Map<DataSubject, SubjectKey> current = new HashMap<>();

    public PersonalSeal(SubjectKeys keys, TenantId tenant) {
        this.keys = keys;
        this.tenant = tenant;
    }

    /** The same, which seals for a subject too. */
    public PersonalText sealing(DataSubject subject) {
        return new PersonalText() {
            @Override
            public Sealed seal(String plain) {
                return SealedBox.seal(plain, currentOf(subject), tenant);
            }

            @Override
            public Optional<String> open(Sealed sealed) {
                return PersonalSeal.this.open(sealed);
            }
        };
    }

    /** @throws IllegalStateException always: it is not said for whom */
    @Override
    public Sealed seal(String plain) {
        throw new IllegalStateException("this seal opens only; expected sealing(subject)");
    }

    /** @throws PortUnavailable when the keys cannot be reached */
    @Override
    public Optional<String> open(Sealed sealed) {
        return find(sealed.key()).map(key -> SealedBox.open(sealed.text(), key, tenant));
    }

    /**
     * A mark of a text by which it is recognised, and from which nobody guesses it once the key is dropped.
     *
     * @return the key's id, a full stop, and the mark
     */
    public String mark(DataSubject subject, String text) {
        SubjectKey key = currentOf(subject);
        return key.id() + "." + SealedBox.mark(text, key);
    }

    /** Whether a mark may be of a text: when its key is dropped, nobody can tell. */
    public boolean mayBe(String mark, String text) {
        int end = mark.lastIndexOf('.');
        return find(mark.substring(0, Math.max(0, end)))
                .map(key -> SealedBox.mark(text, key).equals(mark.substring(end + 1)))
                .orElse(true);
    }

    /** The ids of the keys that opened something or sealed something. */
    public synchronized Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        found.values().forEach(key -> key.ifPresent(there -> used.add(there.id())));
        return used;
    }

    /** Whether each of these keys is still there. */
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
                    "more than " + MOST_KEYS + " keys are named; expected a few an order",
                    new IllegalArgumentException(id));
        }
        return found.computeIfAbsent(id, keys::find);
    }
}
