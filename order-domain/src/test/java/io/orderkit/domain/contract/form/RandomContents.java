package io.orderkit.domain.contract.form;

import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Random order contents, in which each item is missing or has one of three values. */
final class RandomContents {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static final Map<FormField, BiConsumer<OrderContent.Builder, Integer>> OF_ORDER = Map.ofEntries(
            Map.entry(FormField.CUSTOMER, (content, i) -> content.customer(new CustomerId("customer-" + i))),
            Map.entry(
                    FormField.CUSTOMER_ORDER_NUMBER,
                    (content, i) -> content.customerOrderNumber(new CustomerOrderNumber("PO-" + i))),
            Map.entry(
                    FormField.DESIGNATED_SIGNER, (content, i) -> content.designatedSigner(Personal.of("signer " + i))),
            Map.entry(
                    FormField.CURRENCY,
                    (content, i) -> content.currency(
                            Currency.getInstance(List.of("CNY", "EUR", "USD").get(i)))),
            Map.entry(
                    FormField.PAYMENT_METHOD,
                    (content, i) -> content.paymentMethod(List.of(
                                    PaymentMethod.PREPAYMENT,
                                    PaymentMethod.OPEN_ACCOUNT,
                                    PaymentMethod.CASH_ON_DELIVERY)
                            .get(i))),
            Map.entry(FormField.URGENCY, (content, i) -> content.urgency(i > 0 ? Urgency.URGENT : Urgency.NORMAL)),
            Map.entry(FormField.REQUESTED_DATE, (content, i) -> content.requestedDate(DAY.plusDays(i))),
            Map.entry(
                    FormField.RECEIVING_ADDRESS, (content, i) -> content.receivingAddress(Personal.of("street " + i))),
            Map.entry(FormField.RECEIVING_PERSON, (content, i) -> content.receivingPerson(Personal.of("person " + i))),
            Map.entry(FormField.CONTACT, (content, i) -> content.contact(Personal.of("555-010" + i))),
            Map.entry(FormField.DELIVERY_TERM, (content, i) -> content.deliveryTerm("term " + i)),
            Map.entry(FormField.ARRIVAL_DATE, (content, i) -> content.arrivalDate(DAY.plusDays(10 + i))),
            Map.entry(FormField.FIXED_ARRIVAL, (content, i) -> content.fixedArrival(i > 0)),
            Map.entry(
                    FormField.SUPERVISION,
                    (content, i) -> content.supervision(List.of(new SupervisionItem("look " + i, DAY)))));

    static final Map<FormField, BiConsumer<OrderLine.Builder, Integer>> OF_LINE = Map.of(
            FormField.PRODUCT, (line, i) -> line.product(new ProductNumber("CP-" + i)),
            FormField.SPECIFICATION, (line, i) -> line.specification("specification " + i),
            FormField.QUANTITY, (line, i) -> line.quantity(Quantity.parse(1000 + i + " kg")),
            FormField.TOLERANCE, (line, i) -> line.tolerance(Tolerance.parse(i + " %")),
            FormField.UNIT_PRICE, (line, i) -> line.unitPrice(UnitPrice.parse(5 + i + " CNY/kg")),
            FormField.PACKAGING, (line, i) -> line.packaging("packaging " + i),
            FormField.LABELLING, (line, i) -> line.labelling("labelling " + i),
            FormField.APPEARANCE, (line, i) -> line.appearance("appearance " + i),
            FormField.SPECIAL_ITEMS, (line, i) -> line.specialItems(List.of("special " + i)));

    private final Random random;

    RandomContents(long seed) {
        random = new Random(seed);
    }

    private boolean said() {
        return random.nextInt(100) < 55;
    }

    private int any() {
        return random.nextInt(3);
    }

    OrderContent content() {
        OrderContent.Builder content = new OrderContent.Builder();
        OF_ORDER.forEach((field, set) -> {
            if (said()) {
                set.accept(content, any());
            }
        });
        own(false).forEach(content::putMore);
        return content.lines(lines()).build();
    }

    private List<OrderLine> lines() {
        List<OrderLine> lines = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            if (said()) {
                lines.add(line(number));
            }
        }
        return lines;
    }

    private OrderLine line(int number) {
        OrderLine.Builder line = new OrderLine.Builder().number(number);
        OF_LINE.forEach((field, set) -> {
            if (said()) {
                set.accept(line, any());
            }
        });
        own(true).forEach(line::putMore);
        return line.build();
    }

    private Map<FormField, FieldValue> own(boolean ofLine) {
        Map<FormField, FieldValue> values = new LinkedHashMap<>();
        for (OwnField<?> field : Acme.process().fields().all()) {
            if (field.isOfLine() == ofLine && said()) {
                Object plain = value(field, any());
                values.put(field.name(), new FieldValue(field.isPersonal() ? Personal.of(plain) : plain));
            }
        }
        return values;
    }

    static Object value(OwnField<?> field, int i) {
        return switch (field.kind()) {
            case TEXT -> "text " + i;
            case NUMBER -> BigDecimal.valueOf(i);
            case DAY -> DAY.plusDays(i);
            case TRUTH -> i > 0;
            case NAME -> field.names().get(i % 2);
        };
    }
}
