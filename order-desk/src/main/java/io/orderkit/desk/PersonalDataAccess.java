package io.orderkit.desk;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.personal.DataSubjects;
import io.orderkit.desk.personal.PersonalSeal;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.Optional;
import java.util.Set;

/**
 * How the desk keeps what tells of a person: sealed, when the host has keys of data subjects; as it is, when it has none. Thread-safe.
 *
 * @param json writes and reads everything else
 * @param keys the host's keys
 * @param subjects whom something is about
 * @param tenant whose desk it is
 */
record PersonalDataAccess(OrderJson json, Optional<SubjectKeys> keys, DataSubjects subjects, TenantId tenant) {
    /** For a reader who does not stay: each text asks for its keys. */
    OrderJson reading() {
        return keys.map(held -> json.opening(() -> new PersonalSeal(held, tenant)))
                .orElse(json);
    }

    /** For one attempt: each key is asked for once. */
    Session session() {
        return new Session(this, keys.map(held -> new PersonalSeal(held, tenant)));
    }

    /**
     * What one attempt may see of persons, and how it writes of them. Thread-safe.
     *
     * @param by the desk's personalData
     * @param seal the keys that it has asked for
     */
    record Session(PersonalDataAccess by, Optional<PersonalSeal> seal) {
        OrderJson reading() {
            return seal.map(ours -> by.json.opening(() -> ours)).orElse(by.json);
        }

        /** Writes what is kept of an order: an event of this type, or what a command of this type was decided on. */
        OrderJson writing(OrderId order, Optional<CustomerId> customer, String type) {
            return seal.map(ours -> by.json.sealing(ours.sealing(by.subjects.of(order, customer, type))))
                    .orElse(by.json);
        }

        /** The keys under which stands what this attempt knows. */
        Set<String> keys() {
            return seal.map(PersonalSeal::used).orElse(Set.of());
        }

        /** Whether all of them are still there: what was erased since is not known any more. */
        boolean hasAll(Set<String> keys) {
            return keys.isEmpty() || seal.map(ours -> ours.hasAll(keys)).orElse(true);
        }
    }
}
