package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.order.OrderLine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is left of a content when items are taken away from it (X8). What is not there is passed over. */
public final class ContentWithout {
    private ContentWithout() {}

    /** The content without these lines. */
    public static OrderContent lines(OrderContent content, Collection<Integer> numbers) {
        return content.withLines(content.lines().stream()
                .filter(line -> !numbers.contains(line.number()))
                .toList());
    }

    /** The content with these items said no longer. */
    public static OrderContent items(OrderContent content, Collection<FormItem> items) {
        OrderContent left = content;
        for (FormItem item : items) {
            left = item.line().isPresent()
                    ? emptied(left, item.line().get(), item.field())
                    : left.with(it -> emptied(it, item.field()));
        }
        return left;
    }

    private static OrderContent emptied(OrderContent content, int number, FormField field) {
        return content.withLines(content.lines().stream()
                .map(line -> line.number() == number ? line.with(its -> emptied(its, field)) : line)
                .toList());
    }

    private static OrderContent.Builder emptied(OrderContent.Builder content, FormField field) {
        return switch (field) {
            case CUSTOMER -> content.customer(Optional.empty());
            case DESIGNATED_SIGNER -> content.designatedSigner(Optional.empty());
            case CURRENCY -> content.currency(Optional.empty());
            case PAYMENT_METHOD -> content.paymentMethod(Optional.empty());
            case URGENCY -> content.urgency(Optional.empty());
            case REQUESTED_DATE -> content.requestedDate(Optional.empty());
            case RECEIVING_ADDRESS -> content.receivingAddress(Optional.empty());
            case RECEIVING_PERSON -> content.receivingPerson(Optional.empty());
            case CONTACT -> content.contact(Optional.empty());
            case ARRIVAL_DATE -> content.arrivalDate(Optional.empty());
            case SUPERVISION -> content.supervision(List.of());
            default -> content;
        };
    }

    private static OrderLine.Builder emptied(OrderLine.Builder line, FormField field) {
        return switch (field) {
            case PRODUCT -> line.product(Optional.empty());
            case SPECIFICATION -> line.specification(Optional.empty());
            case QUANTITY -> line.quantity(Optional.empty());
            case TOLERANCE -> line.tolerance(Optional.empty());
            case UNIT_PRICE -> line.unitPrice(Optional.empty());
            case PACKAGING -> line.packaging(Optional.empty());
            case LABELLING -> line.labelling(Optional.empty());
            case APPEARANCE -> line.appearance(Optional.empty());
            case SPECIAL_ITEMS -> line.specialItems(List.of());
            default -> line;
        };
    }
}
