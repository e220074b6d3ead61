package io.orderkit.domain.person;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Optional;

/**
 * The current recipients of messages about an order, looked up when a message is sent. A stored message
 * identifies staff by id, and everybody else only by role. The customer's name is looked up when the message is sent,
 * so that an erased or outdated name is never used.
 *
 * @param persons the persons assigned to roles, such as the order's salesperson or delivery person
 * @param customer the customer of the order; empty if unknown
 * @param customersName the name of the customer's signer; empty if unknown or erased
 * @param customersContact the customer's contact details; empty if unknown or erased
 */
public record Addressees(
        Map<Role, ActorId> persons,
        Optional<CustomerId> customer,
        Optional<Personal<String>> customersName,
        Optional<Personal<String>> customersContact) {
    public Addressees {
        persons = Map.copyOf(persons);
    }

    /** Creates addressees from a customer, the name of the customer's signer, and the contact details. */
    public static Addressees ofCustomer(
            Optional<CustomerId> customer, Optional<Personal<String>> name, Optional<Personal<String>> contact) {
        return new Addressees(Map.of(), customer, name, contact);
    }

    /** Returns these addressees with the persons assigned to roles. */
    public Addressees with(Map<Role, ActorId> theirs) {
        return new Addressees(theirs, customer, customersName, customersContact);
    }

    /** Returns addressees with no known persons and no known customer. */
    public static Addressees unknown() {
        return new Addressees(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
