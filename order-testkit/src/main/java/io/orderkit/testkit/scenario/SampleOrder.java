package io.orderkit.testkit.scenario;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderLine;
import java.time.LocalDate;
import java.util.Currency;

/** A complete sample order with one line: 5,000 kg of coated paper at 6.20 CNY/kg, 31,000 CNY in total. */
public final class SampleOrder {
    public static final UnitPrice PRICE = UnitPrice.parse("6.20 CNY/kg");
    public static final CustomerId CUSTOMER = new CustomerId("customer-1");
    public static final String SIGNER = "designated signer";
    public static final Currency CNY = Currency.getInstance("CNY");

    private static final OrderLine LINE = new OrderLine.Builder()
            .number(1)
            .product(new ProductNumber("CP-80"))
            .specification("80 g/m2, 787 mm")
            .quantity(Quantity.parse("5000 kg"))
            .tolerance(Tolerance.parse("5 %"))
            .unitPrice(PRICE)
            .packaging("reels on pallets")
            .build();

    private static final OrderContent COMPLETE = new OrderContent.Builder()
            .customer(CUSTOMER)
            .designatedSigner(Personal.of(SIGNER))
            .currency(CNY)
            .paymentMethod(PaymentMethod.DEPOSIT_AND_BALANCE)
            .urgency(Urgency.NORMAL)
            .receivingAddress(Personal.of("12 Mill Road"))
            .receivingPerson(Personal.of("receiving person"))
            .contact(Personal.of("555-0100"))
            .arrivalDate(LocalDate.of(2026, 4, 15))
            .addSupervision(new SupervisionItem("moisture of the first reel", LocalDate.of(2026, 3, 12)))
            .addLines(LINE)
            .build();

    private SampleOrder() {}

    /** Returns the content of an order in which all items of the confirmation form are filled in. */
    public static OrderContent complete() {
        return COMPLETE;
    }

    /** Returns its only line. */
    public static OrderLine line() {
        return LINE;
    }
}
