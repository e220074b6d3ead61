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
 * The access of the desk to personal data: sealed, when the host has keys of data subjects; unsealed, when it has none.
 * Thread-safe.
 *
 * @param json writes and reads everything else
 * @param keys the host's keys
 * @param subjects the choice of the data subject
 * @param tenant the tenant of the desk
 */
record PersonalDataAccess(OrderJson json, Optional<SubjectKeys> keys, DataSubjects subjects, TenantId tenant) {
    /** Returns the JSON for a single reading: each text requests its keys. */
    OrderJson reading() {
        return keys.map(held -> json.opening(() -> new PersonalDataCipher(held, tenant)))
                .orElse(json);
    }

    /** Returns a session for one attempt: each key is requested once. */
    Session session() {
        return new Session(this, keys.map(held -> new PersonalDataCipher(held, tenant)));
    }

    /**
     * The access to personal data during one attempt. Thread-safe.
     *
     * @param by the access of the desk
     * @param seal the keys that it has requested
     */
    record Session(PersonalDataAccess by, Optional<PersonalDataCipher> seal) {
        OrderJson reading() {
            return seal.map(ours -> by.json.opening(() -> ours)).orElse(by.json);
        }

        /**
         * Returns the JSON that writes an order's data: an event of this type, or the evidence of a command of this
         * type.
         */
        OrderJson writing(OrderId order, Optional<CustomerId> customer, String type) {
            return seal.map(ours -> by.json.sealing(ours.sealing(by.subjects.of(order, customer, type))))
                    .orElse(by.json);
        }

        /** Returns the ids of the keys that this attempt has used. */
        Set<String> keys() {
            return seal.map(PersonalDataCipher::used).orElse(Set.of());
        }

        /** Returns whether all keys still exist: data erased since must no longer be known. */
        boolean hasAll(Set<String> keys) {
            return keys.isEmpty() || seal.map(ours -> ours.hasAll(keys)).orElse(true);
        }
    }
}
