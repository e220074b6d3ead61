package io.orderkit.domain.catalogue;

import java.util.Map;
import java.util.Set;

/** The traits of a payment method that a process may check. */
public enum PaymentTrait {
    /** The whole amount is paid before delivery. */
    PREPAID,
    /** The balance is collected when the goods are handed over. */
    CASH_ON_DELIVERY;

    static final String KEY = "traits";

    static Set<PaymentTrait> parse(Map<String, String> meaning) {
        return TraitText.parse(PaymentTrait.class, meaning.getOrDefault(KEY, ""));
    }
}
