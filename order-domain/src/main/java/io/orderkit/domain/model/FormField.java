package io.orderkit.domain.model;

/** An item of the customer order confirmation, by which everything is checked (C2, C3). */
public enum FormField {
    DESIGNATED_SIGNER(false),
    CURRENCY(false),
    PAYMENT_METHOD(false),
    URGENCY(false),
    REQUESTED_DATE(false),
    RECEIVING_ADDRESS(false),
    RECEIVING_PERSON(false),
    CONTACT(false),
    ARRIVAL_DATE(false),
    SUPERVISION(false),
    PRODUCT(true),
    SPECIFICATION(true),
    QUANTITY(true),
    TOLERANCE(true),
    UNIT_PRICE(true),
    PACKAGING(true),
    LABELLING(true),
    APPEARANCE(true);

    private final boolean ofLine;

    FormField(boolean ofLine) {
        this.ofLine = ofLine;
    }

    /** Whether each line has it, rather than the order. */
    public boolean isOfLine() {
        return ofLine;
    }

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "field." + Names.kebab(this);
    }
}
