package io.orderkit.domain.contract.form;

import static io.orderkit.domain.field.Aspect.CONFIRMATION;
import static io.orderkit.domain.field.Aspect.PRICE;
import static io.orderkit.domain.field.Aspect.SCHEDULE;

import io.orderkit.domain.contract.form.OrderContent.Builder;
import io.orderkit.domain.field.FormTable;
import io.orderkit.domain.model.FormField;

/** The items of the form that the customer says of the order as a whole: one row each. */
final class OrderForm {
    // spotless:off
    static final FormTable<OrderContent, Builder> TABLE = FormTable
            .<OrderContent, Builder>of(OrderContent.class)
            .besides(OrderContent::lines, OrderContent::more)
            .row(FormField.CUSTOMER, OrderContent::customer, Builder::customer, PRICE, CONFIRMATION)
            .row(FormField.CUSTOMER_ORDER_NUMBER, OrderContent::customerOrderNumber, Builder::customerOrderNumber, PRICE, CONFIRMATION)
            .row(FormField.DESIGNATED_SIGNER, OrderContent::designatedSigner, Builder::designatedSigner, CONFIRMATION)
            .row(FormField.CURRENCY, OrderContent::currency, Builder::currency, PRICE, CONFIRMATION)
            .row(FormField.PAYMENT_METHOD, OrderContent::paymentMethod, Builder::paymentMethod, PRICE, CONFIRMATION)
            .row(FormField.URGENCY, OrderContent::urgency, Builder::urgency, SCHEDULE, CONFIRMATION)
            .row(FormField.REQUESTED_DATE, OrderContent::requestedDate, Builder::requestedDate, SCHEDULE, CONFIRMATION)
            .row(FormField.RECEIVING_ADDRESS, OrderContent::receivingAddress, Builder::receivingAddress, CONFIRMATION)
            .row(FormField.RECEIVING_PERSON, OrderContent::receivingPerson, Builder::receivingPerson, CONFIRMATION)
            .row(FormField.CONTACT, OrderContent::contact, Builder::contact, CONFIRMATION)
            .row(FormField.DELIVERY_TERM, OrderContent::deliveryTerm, Builder::deliveryTerm, PRICE, CONFIRMATION)
            .row(FormField.ARRIVAL_DATE, OrderContent::arrivalDate, Builder::arrivalDate, CONFIRMATION)
            .row(FormField.FIXED_ARRIVAL, OrderContent::fixedArrival, Builder::fixedArrival, CONFIRMATION)
            .list(FormField.SUPERVISION, OrderContent::supervision, Builder::supervision, CONFIRMATION)
            .end();
    // spotless:on

    private OrderForm() {}
}
