package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.text.Blank;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The delivery data on the sales delivery notice (C14.1).
 *
 * @param address the address
 * @param person the recipient
 * @param contact the recipient's contact details
 * @param shippingConditions the shipping conditions
 */
public record DeliveryData(
        Optional<Personal<String>> address,
        Optional<Personal<String>> person,
        Optional<Personal<String>> contact,
        Optional<String> shippingConditions) {
    /**
     * Returns the delivery items that differ from the confirmation. A different address or recipient requires a change
     * to the order (X8).
     */
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

    /** Returns the delivery items whose values differ from those in other delivery data (C14.2). */
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

    /** Returns a copy of the delivery data without blank values, which count as missing. */
    public DeliveryData withoutBlanks() {
        return new DeliveryData(
                address.filter(text -> !text.isBlank()),
                person.filter(text -> !text.isBlank()),
                contact.filter(text -> !text.isBlank()),
                shippingConditions.filter(text -> !Blank.is(text)));
    }

    /** Returns all missing items; a blank value counts as missing. */
    public List<DeliveryItem> missing() {
        DeliveryData said = withoutBlanks();
        List<DeliveryItem> missing = new ArrayList<>();
        if (said.address.isEmpty()) {
            missing.add(DeliveryItem.ADDRESS);
        }
        if (said.person.isEmpty()) {
            missing.add(DeliveryItem.RECEIVING_PERSON);
        }
        if (said.contact.isEmpty()) {
            missing.add(DeliveryItem.CONTACT);
        }
        if (said.shippingConditions.isEmpty()) {
            missing.add(DeliveryItem.SHIPPING_CONDITIONS);
        }
        return missing;
    }
}
