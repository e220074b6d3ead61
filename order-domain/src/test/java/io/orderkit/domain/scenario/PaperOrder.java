package io.orderkit.domain.scenario;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.ContractQuestion;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.contract.pricing.PlanQuestion;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.FactRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A complete order of 1,000 kg at 5 CNY/kg from a tier B customer, and the ERP's answers about it. */
final class PaperOrder {
    static final Quantity QUANTITY = Quantity.parse("1000 kg");
    private static final UnitPrice PRICE = UnitPrice.parse("5.00 CNY/kg");
    private static final FactOrigin ORIGIN = new FactOrigin("erp", Instant.parse("2026-03-01T00:00:00Z"));

    private static final Map<Class<?>, Object> ANSWERS = Map.of(
            PlanQuestion.class,
            new PlanAnswer(
                    true,
                    Optional.of(new PlanAnswer.Entry(
                            PRICE, BigDecimal.ONE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))),
                    ORIGIN),
            LastDealQuestion.class,
            new LastDealAnswer(Optional.empty(), ORIGIN),
            ContractQuestion.class,
            new ContractAnswer(
                    Optional.of(new ContractAnswer.SalesContract(
                            new DocumentReference("contract-1"),
                            Set.copyOf(PaymentMethod.handbook()),
                            Optional.empty(),
                            30)),
                    ORIGIN),
            CustomerQuestion.class,
            new CustomerAnswer(Optional.of(Tier.B), new BigDecimal(100_000), 3, 0, ORIGIN));

    private PaperOrder() {}

    static OrderContent content() {
        return new OrderContent.Builder()
                .customer(new CustomerId("customer-1"))
                .designatedSigner(Personal.of("the signer"))
                .currency(Currency.getInstance("CNY"))
                .paymentMethod(PaymentMethod.DEPOSIT_AND_BALANCE)
                .urgency(Urgency.NORMAL)
                .receivingAddress(Personal.of("12 Mill Road"))
                .receivingPerson(Personal.of("the storekeeper"))
                .contact(Personal.of("555-0100"))
                .arrivalDate(LocalDate.of(2026, 4, 15))
                .addLines(line())
                .build();
    }

    static OrderLine line() {
        return new OrderLine.Builder()
                .number(1)
                .product(new ProductNumber("CP-80"))
                .specification("80 g/m2")
                .quantity(QUANTITY)
                .tolerance(Tolerance.parse("5 %"))
                .unitPrice(PRICE)
                .packaging("reels on pallets")
                .build();
    }

    static Object answer(FactRequest<?> request) {
        return Objects.requireNonNull(ANSWERS.get(request.getClass()), () -> "no answer to " + request);
    }
}
