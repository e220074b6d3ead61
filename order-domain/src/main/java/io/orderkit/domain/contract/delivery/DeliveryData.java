package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.model.Personal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The delivery data on the notice (C14.1).
 *
 * @param address where to
 * @param person who receives
 * @param contact how he is reached
 * @param shippingConditions by which conditions
 */
public record DeliveryData(
        Optional<Personal<String>> address,
        Optional<Personal<String>> person,
        Optional<Personal<String>> contact,
        Optional<String> shippingConditions) {
    /** The items that are other than on the confirmation; another address or person is a change of the order (X8). */
    public List<DeliveryItem> offThe(OrderContent confirmed) {
        List<DeliveryItem> off = new ArrayList<>();
        if (differs(address, confirmed.receivingAddress())) {
            off.add(DeliveryItem.ADDRESS);
        }
        if (differs(person, confirmed.receivingPerson())) {
            off.add(DeliveryItem.RECEIVING_PERSON);
        }
        if (differs(contact, confirmed.contact())) {
            off.add(DeliveryItem.CONTACT);
        }
        return off;
    }

    /** The items that these data say otherwise than others (C14.2). */
    public Set<DeliveryItem> differingFrom(DeliveryData other) {
        Set<DeliveryItem> differing = EnumSet.noneOf(DeliveryItem.class);
        if (!address.equals(other.address)) {
            differing.add(DeliveryItem.ADDRESS);
        }
        if (!person.equals(other.person)) {
            differing.add(DeliveryItem.RECEIVING_PERSON);
        }
        if (!contact.equals(other.contact)) {
            differing.add(DeliveryItem.CONTACT);
        }
        if (!shippingConditions.equals(other.shippingConditions)) {
            differing.add(DeliveryItem.SHIPPING_CONDITIONS);
        }
        return differing;
    }

    private static boolean differs(Optional<Personal<String>> given, Optional<Personal<String>> confirmed) {
        return given.isPresent() && confirmed.isPresent() && !given.equals(confirmed);
    }

    /** The items that are missing: each of them. */
    public List<DeliveryItem> missing() {
        List<DeliveryItem> missing = new ArrayList<>();
        if (address.isEmpty()) {
            missing.add(DeliveryItem.ADDRESS);
        }
        if (person.isEmpty()) {
            missing.add(DeliveryItem.RECEIVING_PERSON);
        }
        if (contact.isEmpty()) {
            missing.add(DeliveryItem.CONTACT);
        }
        if (shippingConditions.isEmpty()) {
            missing.add(DeliveryItem.SHIPPING_CONDITIONS);
        }
        return missing;
    }
}
