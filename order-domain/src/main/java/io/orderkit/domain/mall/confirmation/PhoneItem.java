package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.model.Names;
import java.util.Set;
import java.util.stream.Collectors;

/** The items checked in the phone call (M2). */
public enum PhoneItem {
    /** The member answers at the given number and confirms the order. */
    MEMBER,
    /** The receiving address is real and valid. */
    ADDRESS,
    /** The method, the time and the recipient of the delivery are valid. */
    DELIVERY_DETAILS;

    /** Returns the wording key for this item's display label. */
    public String wordingKey() {
        return "phone-item." + Names.kebab(this);
    }

    static String titles(Set<PhoneItem> items) {
        return items.stream().sorted().map(item -> "@" + item.wordingKey()).collect(Collectors.joining(", "));
    }
}
