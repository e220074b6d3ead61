package io.orderkit.domain.order;

import static io.orderkit.domain.field.Aspect.CONFIRMATION;
import static io.orderkit.domain.field.Aspect.FEASIBILITY;
import static io.orderkit.domain.field.Aspect.PRICE;
import static io.orderkit.domain.field.Aspect.SCHEDULE;

import io.orderkit.domain.field.FormTable;
import io.orderkit.domain.model.FormField;

/** The form table of an order line, with one row for each item. */
public final class LineForm {
    // spotless:off
    public static final FormTable<OrderLine, OrderLine.Builder> TABLE = FormTable
            .<OrderLine, OrderLine.Builder>of(OrderLine.class)
            .besides(OrderLine::number, OrderLine::more)
            .row(FormField.PRODUCT, OrderLine::product, OrderLine.Builder::product, PRICE, FEASIBILITY, SCHEDULE, CONFIRMATION)
            .row(FormField.SPECIFICATION, OrderLine::specification, OrderLine.Builder::specification, PRICE, FEASIBILITY, SCHEDULE, CONFIRMATION)
            .row(FormField.QUANTITY, OrderLine::quantity, OrderLine.Builder::quantity, PRICE, SCHEDULE, CONFIRMATION)
            .row(FormField.TOLERANCE, OrderLine::tolerance, OrderLine.Builder::tolerance, SCHEDULE, CONFIRMATION)
            .row(FormField.UNIT_PRICE, OrderLine::unitPrice, OrderLine.Builder::unitPrice, PRICE, CONFIRMATION)
            .row(FormField.PACKAGING, OrderLine::packaging, OrderLine.Builder::packaging, CONFIRMATION)
            .row(FormField.LABELLING, OrderLine::labelling, OrderLine.Builder::labelling, CONFIRMATION)
            .row(FormField.APPEARANCE, OrderLine::appearance, OrderLine.Builder::appearance, FEASIBILITY, CONFIRMATION)
            .list(FormField.SPECIAL_ITEMS, OrderLine::specialItems, OrderLine.Builder::specialItems, FEASIBILITY, CONFIRMATION)
            .end();
    // spotless:on

    private LineForm() {}
}
