package io.orderkit.domain.contract.form;

import static io.orderkit.domain.field.Aspect.CONFIRMATION;
import static io.orderkit.domain.field.Aspect.PRICE;
import static io.orderkit.domain.field.Aspect.SCHEDULE;

import io.orderkit.domain.field.FormTable;
import io.orderkit.domain.model.FormField;

/** The table of the form items that the customer states once for the whole order, with one row per item. */
final class OrderForm {
    // spotless:off
    static final FormTable<OrderContent, OrderContent.Builder> TABLE = FormTable
            .<OrderContent, OrderContent.Builder>of(OrderContent.class)
            .besides(OrderContent::lines, OrderContent::more)
            .row(FormField.CUSTOMER, OrderContent::customer, OrderContent.Builder::customer, PRICE, CONFIRMATION)
            .row(FormField.CUSTOMER_ORDER_NUMBER, OrderContent::customerOrderNumber, OrderContent.Builder::customerOrderNumber, PRICE, CONFIRMATION)
            .row(FormField.DESIGNATED_SIGNER, OrderContent::designatedSigner, OrderContent.Builder::designatedSigner, CONFIRMATION)
            .row(FormField.CURRENCY, OrderContent::currency, OrderContent.Builder::currency, PRICE, CONFIRMATION)
            .row(FormField.PAYMENT_METHOD, OrderContent::paymentMethod, OrderContent.Builder::paymentMethod, PRICE, CONFIRMATION)
            .row(FormField.URGENCY, OrderContent::urgency, OrderContent.Builder::urgency, SCHEDULE, CONFIRMATION)
            .row(FormField.REQUESTED_DATE, OrderContent::requestedDate, OrderContent.Builder::requestedDate, SCHEDULE, CONFIRMATION)
            .row(FormField.RECEIVING_ADDRESS, OrderContent::receivingAddress, OrderContent.Builder::receivingAddress, CONFIRMATION)
            .row(FormField.RECEIVING_PERSON, OrderContent::receivingPerson, OrderContent.Builder::receivingPerson, CONFIRMATION)
            .row(FormField.CONTACT, OrderContent::contact, OrderContent.Builder::contact, CONFIRMATION)
            .row(FormField.DELIVERY_TERM, OrderContent::deliveryTerm, OrderContent.Builder::deliveryTerm, PRICE, CONFIRMATION)
            .row(FormField.ARRIVAL_DATE, OrderContent::arrivalDate, OrderContent.Builder::arrivalDate, CONFIRMATION)
            .row(FormField.FIXED_ARRIVAL, OrderContent::fixedArrival, OrderContent.Builder::fixedArrival, CONFIRMATION)
            .list(FormField.SUPERVISION, OrderContent::supervision, OrderContent.Builder::supervision, CONFIRMATION)
            .end();
    // spotless:on

    private OrderForm() {}
}
