package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.model.Names;
import java.util.Set;
import java.util.stream.Collectors;

/** What the phone call is about (M2). */
public enum PhoneItem {
    /** The member is reached at his number, and says that the order is his. */
    MEMBER,
    /** The receiving address is real and valid. */
    ADDRESS,
    /** How, when and to whom the goods are delivered. */
    DELIVERY_DETAILS;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "phone-item." + Names.kebab(this);
    }

    static String titles(Set<PhoneItem> items) {
        return items.stream().sorted().map(item -> "@" + item.wordingKey()).collect(Collectors.joining(", "));
    }
}
