package io.orderkit.domain.person;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Optional;

/**
 * The persons behind the roles to which messages about an order go, as they are when a message is sent. A stored message names staff by their ids and
 * anybody else by a role; a customer's name is looked up here, so that one that was erased or corrected is not sent.
 *
 * @param persons who is meant by a role: the order's salesperson, its delivery person, the member
 * @param customer whose order it is; empty where that is not known
 * @param customersName who of the customer signs for it; empty where that is not known or was erased
 * @param customersContact how the customer is reached; empty where that is not known or was erased
 */
public record Addressees(
        Map<Role, ActorId> persons,
        Optional<CustomerId> customer,
        Optional<Personal<String>> customersName,
        Optional<Personal<String>> customersContact) {
    public Addressees {
        persons = Map.copyOf(persons);
    }

    /** Returns the customer of an order: whose it is, who signs for it, how they are reached. */
    public static Addressees ofCustomer(
            Optional<CustomerId> customer, Optional<Personal<String>> name, Optional<Personal<String>> contact) {
        return new Addressees(Map.of(), customer, name, contact);
    }

    /** Returns the same with the persons behind roles. */
    public Addressees with(Map<Role, ActorId> theirs) {
        return new Addressees(theirs, customer, customersName, customersContact);
    }

    /** Returns those of an order of which nobody is known. */
    public static Addressees unknown() {
        return new Addressees(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
