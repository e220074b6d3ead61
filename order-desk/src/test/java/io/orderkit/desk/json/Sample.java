package io.orderkit.desk.json;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sample types, one of each kind that can be written, with a sample value in which every attribute is set. The types
 * are public, because adopters' types must be public too.
 */
public final class Sample {
    static final OrderLine LINE = new OrderLine.Builder()
            .number(1)
            .product(new ProductNumber("KRAFT-80"))
            .specification("787 mm, 80 g/m²")
            .quantity(Quantity.parse("5000 kg"))
            .tolerance(Tolerance.parse("5 %"))
            .unitPrice(UnitPrice.parse("6.20 CNY/kg"))
            .packaging("reels, 纸箱")
            .labelling("neutral")
            .appearance("no \"edge\" damage")
            .specialItems(List.of("pallets", "films"))
            .build();

    static final Statement WRITTEN = Statement.written("DOC-1", "Li Wei", LocalDate.of(2026, 3, 2));

    private Sample() {}

    static Everything everything() {
        return new Everything(
                new OrderId("O-1"),
                -7,
                Long.MIN_VALUE,
                true,
                new BigDecimal("1250.5"),
                "paper / \u0001 \\ 纸 \uD83D\uDCC4",
                Urgency.URGENT,
                Instant.parse("2026-03-02T01:00:00.123456789Z"),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(17, 30),
                Duration.ofHours(24),
                ZoneId.of("Asia/Shanghai"),
                Currency.getInstance("CNY"),
                Money.of("CNY", "12500.00"),
                Quantity.parse("5000 kg"),
                UnitPrice.parse("6.20 CNY/kg"),
                Tolerance.parse("5 %"),
                new Revision(3),
                Personal.of("Li Wei"),
                Optional.of(Personal.of(new Phone("+86 10 1234"))),
                Optional.of("noted"),
                List.of(LINE),
                Set.of(Role.CUSTOMER, Role.FINANCE, Role.CARRIER),
                Map.of(new ProductNumber("B"), Quantity.parse("2 t"), new ProductNumber("A"), Quantity.parse("1 t")),
                Map.of(2, "two", 1, "one"),
                Log.<Statement>empty().plus(WRITTEN).plus(Statement.verbal("Wang")),
                List.of(new Answer.AnsweredYes(1), new Answer.AnsweredNo(Optional.of("late")), new Answer.Silence()),
                new Note(new OrderId("O-2"), "inner"),
                new Checked<>(new Revision(2), Money.of("JPY", "500")),
                new Tree("root", List.of(new Tree("leaf", List.of()))));
    }

    /** An event with one component of every kind. */
    @Wire("everything")
    public record Everything(
            OrderId order,
            int count,
            long big,
            boolean flag,
            BigDecimal factor,
            String text,
            Urgency urgency,
            Instant at,
            LocalDate day,
            LocalTime hour,
            Duration length,
            ZoneId zone,
            Currency currency,
            Money money,
            Quantity quantity,
            UnitPrice price,
            Tolerance tolerance,
            Revision revision,
            Personal<String> signer,
            Optional<Personal<Phone>> phone,
            Optional<String> note,
            List<OrderLine> lines,
            Set<Role> roles,
            Map<ProductNumber, Quantity> stock,
            Map<Integer, String> byNumber,
            Log<Statement> log,
            List<Answer> answers,
            OrderCommand next,
            Checked<Money> checked,
            Tree tree)
            implements OrderEvent<NoOrder> {
        @Override
        public NoOrder applyTo(NoOrder order) {
            return order;
        }
    }

    /** A value of a type that an adopter has defined. */
    public record Phone(String value) {
        public Phone {
            if (!value.startsWith("+")) {
                throw new IllegalStateException("phone " + value + " has no +");
            }
        }
    }

    /** A sealed answer. */
    public sealed interface Answer {
        record AnsweredYes(int value) implements Answer {}

        record AnsweredNo(Optional<String> why) implements Answer {}

        record Silence() implements Answer {}
    }

    /** A generic type that combines a revision with content of any type. */
    public record Checked<T>(Revision revision, T content) {}

    /** A type that contains itself. */
    public record Tree(String name, List<Tree> branches) {}

    /** A command. */
    @Wire("note")
    public record Note(OrderId order, String text) implements OrderCommand {}

    /** A command with lines. */
    @Wire("order-lines")
    public record OrderLines(List<OrderLine> lines, Urgency urgency, Optional<Statement> statement)
            implements OrderCommand {}

    /** An event whose earlier schemas had one more field, or one fewer. */
    @Wire(value = "price-agreed", schema = 3)
    public record PriceAgreed(Money amount, Optional<String> by) implements OrderEvent<NoOrder> {
        @Override
        public NoOrder applyTo(NoOrder order) {
            return order;
        }
    }

    /** An order without any state. */
    public record NoOrder(
            OrderId id, Optional<CustomerId> customer, Positions positions, Revision revision, Parts parts)
            implements Order<NoOrder> {
        @Override
        public NoOrder withPositions(Positions moved) {
            return this;
        }

        @Override
        public NoOrder withParts(Parts changed) {
            return this;
        }
    }

    static OrderJsonBuilder json() {
        return OrderJson.with()
                .register(Everything.class, Note.class, OrderLines.class, PriceAgreed.class)
                .upcaster("price-agreed", 1, old -> old.replace("\"price\"", "\"total\""))
                .upcaster("price-agreed", 2, old -> old.replace("\"total\"", "\"amount\""));
    }
}
