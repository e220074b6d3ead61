package io.orderkit.desk;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.personal.DataSubjects;
import io.orderkit.desk.personal.PersonalDataCipher;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import java.util.Optional;
import java.util.Set;

/**
 * The desk's access to personal data. Personal data is sealed if the host has keys for data subjects, and unsealed
 * otherwise. Thread-safe.
 *
 * @param json the JSON form of data that is not personal
 * @param keys the host's keys
 * @param subjects the function that chooses the data subject for each event
 * @param tenant the tenant of the desk
 */
record PersonalDataAccess(OrderJson json, Optional<SubjectKeys> keys, DataSubjects subjects, TenantId tenant) {
    /**
     * Returns an {@link OrderJson} for reading outside an attempt; it requests the keys separately for each JSON text.
     */
    OrderJson reading() {
        return keys.map(held -> json.opening(() -> new PersonalDataCipher(held, tenant)))
                .orElse(json);
    }

    /** Returns a session for one attempt, which requests each key once. */
    Session session() {
        return new Session(this, keys.map(held -> new PersonalDataCipher(held, tenant)));
    }

    /**
     * Access to personal data within one attempt. Thread-safe.
     *
     * @param by the {@link PersonalDataAccess} that opened the session
     * @param seal the cipher with the keys that have been requested so far; empty if the host has no keys
     */
    record Session(PersonalDataAccess by, Optional<PersonalDataCipher> seal) {
        OrderJson reading() {
            return seal.map(ours -> by.json.opening(() -> ours)).orElse(by.json);
        }

        /** Returns the {@link OrderJson} that writes an order's data: an event, or the evidence of a command. */
        OrderJson writing(OrderId order, Optional<CustomerId> customer, String type) {
            return seal.map(ours -> by.json.sealing(ours.sealing(by.subjects.of(order, customer, type))))
                    .orElse(by.json);
        }

        /** Returns the ids of the keys that this attempt has used so far. */
        Set<String> keys() {
            return seal.map(PersonalDataCipher::used).orElse(Set.of());
        }

        /**
         * Returns whether all keys still exist; if not, the cache must discard the order, because its personal data has
         * been erased.
         */
        boolean hasAll(Set<String> keys) {
            return keys.isEmpty() || seal.map(ours -> ours.hasAll(keys)).orElse(true);
        }
    }
}
