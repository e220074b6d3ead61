package io.orderkit.domain.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an item on the customer order confirmation (C2, C3, C8). The library ships standard items, and a company
 * can add its own. The form table defines the position and the accessors of each item.
 *
 * <p>Two fields are equal when their keys are equal. Immutable and thread-safe.
 */
public final class FormField implements Comparable<FormField> {
    private static final int LONGEST = 64;
    private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*:)?[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Map<String, FormField> SHIPPED = new LinkedHashMap<>();

    public static final FormField CUSTOMER = ship("customer");
    public static final FormField CUSTOMER_ORDER_NUMBER = ship("customer-order-number");
    public static final FormField DESIGNATED_SIGNER = ship("designated-signer");
    public static final FormField CURRENCY = ship("currency");
    public static final FormField PAYMENT_METHOD = ship("payment-method");
    public static final FormField URGENCY = ship("urgency");
    public static final FormField REQUESTED_DATE = ship("requested-date");
    public static final FormField RECEIVING_ADDRESS = ship("receiving-address");
    public static final FormField RECEIVING_PERSON = ship("receiving-person");
    public static final FormField CONTACT = ship("contact");
    public static final FormField DELIVERY_TERM = ship("delivery-term");
    /** The arrival date that the customer requested. */
    public static final FormField ARRIVAL_DATE = ship("arrival-date");

    public static final FormField FIXED_ARRIVAL = ship("fixed-arrival");
    public static final FormField SUPERVISION = ship("supervision");
    public static final FormField PRODUCT = ship("product");
    public static final FormField SPECIFICATION = ship("specification");
    public static final FormField QUANTITY = ship("quantity");
    public static final FormField TOLERANCE = ship("tolerance");
    public static final FormField UNIT_PRICE = ship("unit-price");
    public static final FormField PACKAGING = ship("packaging");
    public static final FormField LABELLING = ship("labelling");
    public static final FormField APPEARANCE = ship("appearance");
    public static final FormField SPECIAL_ITEMS = ship("special-items");
    public static final FormField DEPOSIT = ship("deposit");
    public static final FormField PRODUCTION_DATE = ship("production-date");
    public static final FormField SCHEDULED_DATE = ship("scheduled-date");
    public static final FormField CONFIRMATION_DATE = ship("confirmation-date");
    public static final FormField OFFERED_ARRIVAL = ship("offered-arrival");
    public static final FormField CS_DELIVERY_DATE = ship("cs-delivery-date");

    private final String key;

    private FormField(String key) {
        this.key = key;
    }

    private static FormField ship(String key) {
        FormField field = new FormField(key);
        SHIPPED.put(key, field);
        return field;
    }

    /** Returns the items that the library ships. */
    public static List<FormField> shipped() {
        return List.copyOf(SHIPPED.values());
    }

    /**
     * Returns the item name for a key, even if no form contains such an item.
     *
     * @param key the key in kebab-case, such as {@code hs-code}, optionally with an extension's prefix, such as
     *     {@code acme:hs-code}
     * @throws InvalidValue when the key is malformed or longer than {@value #LONGEST} characters
     */
    public static FormField of(String key) {
        return find(key)
                .orElseThrow(() -> InvalidValue.of(
                        "key of a form field",
                        key,
                        "kebab-case of at most " + LONGEST + " characters, such as hs-code"));
    }

    /** Returns the item name for a key; empty if the text is not a valid key. */
    public static Optional<FormField> find(String key) {
        FormField known = SHIPPED.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return key.length() <= LONGEST && KEY.matcher(key).matches()
                ? Optional.of(new FormField(key))
                : Optional.empty();
    }

    /** Returns the key in its written form. */
    public String key() {
        return key;
    }

    /** Returns whether this is one of the library's standard items. */
    public boolean isShipped() {
        return SHIPPED.containsKey(key);
    }

    /** Returns the wording key for the item's display label. */
    public String wordingKey() {
        return "field." + key;
    }

    @Override
    public int compareTo(FormField other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormField that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
