package io.orderkit.domain.person;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Optional;

/**
 * The persons behind the roles to which messages about an order go, at the time a message is sent. A stored message
 * names staff by their ids and anybody else by a role. A customer's name is looked up here, so that an erased or
 * outdated name is not sent.
 *
 * @param persons the persons by role: the order's salesperson, its delivery person, the member
 * @param customer the customer of the order; empty where unknown
 * @param customersName the customer's signer; empty where unknown or erased
 * @param customersContact the customer's contact details; empty where unknown or erased
 */
public record Addressees(
        Map<Role, ActorId> persons,
        Optional<CustomerId> customer,
        Optional<Personal<String>> customersName,
        Optional<Personal<String>> customersContact) {
    public Addressees {
        persons = Map.copyOf(persons);
    }

    /** Returns the customer of an order with their signer and contact details. */
    public static Addressees ofCustomer(
            Optional<CustomerId> customer, Optional<Personal<String>> name, Optional<Personal<String>> contact) {
        return new Addressees(Map.of(), customer, name, contact);
    }

    /** Returns these with the persons behind roles added. */
    public Addressees with(Map<Role, ActorId> theirs) {
        return new Addressees(theirs, customer, customersName, customersContact);
    }

    /** Returns the addressees of an order without known persons. */
    public static Addressees unknown() {
        return new Addressees(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
