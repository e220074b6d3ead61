package io.orderkit.domain.model;

/**
 * An item of the customer order confirmation, by which everything is checked (C2, C3, C8). Most are the customer's to say; some the
 * company sets itself, on the way from C7 to C9, and nobody asks the customer for them.
 */
public enum FormField {
    CUSTOMER(Of.ORDER),
    DESIGNATED_SIGNER(Of.ORDER),
    CURRENCY(Of.ORDER),
    PAYMENT_METHOD(Of.ORDER),
    URGENCY(Of.ORDER),
    REQUESTED_DATE(Of.ORDER),
    RECEIVING_ADDRESS(Of.ORDER),
    RECEIVING_PERSON(Of.ORDER),
    CONTACT(Of.ORDER),
    ARRIVAL_DATE(Of.ORDER),
    SUPERVISION(Of.ORDER),
    PRODUCT(Of.LINE),
    SPECIFICATION(Of.LINE),
    QUANTITY(Of.LINE),
    TOLERANCE(Of.LINE),
    UNIT_PRICE(Of.LINE),
    PACKAGING(Of.LINE),
    LABELLING(Of.LINE),
    APPEARANCE(Of.LINE),
    SPECIAL_ITEMS(Of.LINE),
    DEPOSIT(Of.COMPANY),
    PRODUCTION_DATE(Of.COMPANY),
    SCHEDULED_DATE(Of.COMPANY),
    CONFIRMATION_DATE(Of.COMPANY),
    CS_DELIVERY_DATE(Of.COMPANY);

    private enum Of {
        ORDER,
        LINE,
        COMPANY
    }

    private final Of of;

    FormField(Of of) {
        this.of = of;
    }

    /** Whether each line has it, rather than the order. */
    public boolean isOfLine() {
        return of == Of.LINE;
    }

    /** Whether the company sets it, rather than the customer; such an item is never missing of what he said. */
    public boolean isSetByCompany() {
        return of == Of.COMPANY;
    }

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "field." + Names.kebab(this);
    }
}
