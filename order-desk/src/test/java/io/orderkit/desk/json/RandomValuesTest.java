package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.internal.reading.Limits;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RandomValuesTest {
    private final OrderJson json = Sample.json().build();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_line_comes_back_as_it_was(@ForAll("lines") OrderLine line) {
        String text = json.write(line);
        OrderLine read = json.read(OrderLine.class, text);
        assertThat(read).isEqualTo(line);
        assertThat(json.write(read)).isEqualTo(text);
    }

    @Property(tries = 500)
    void any_statement_comes_back_as_it_was(@ForAll("statements") Statement statement) {
        assertThat(json.read(Statement.class, json.write(statement))).isEqualTo(statement);
    }

    @Provide
    Arbitrary<OrderLine> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        names().map(ProductNumber::new).optional(),
                        texts().optional(),
                        quantities().optional(),
                        decimals(100, 4).map(Tolerance::new).optional(),
                        prices().optional(),
                        texts().optional(),
                        texts().list().ofMaxSize(4))
                .as(RandomValuesTest::line);
    }

    private static OrderLine line(
            int number,
            Optional<ProductNumber> product,
            Optional<String> specification,
            Optional<Quantity> quantity,
            Optional<Tolerance> tolerance,
            Optional<UnitPrice> price,
            Optional<String> packaging,
            List<String> special) {
        return new OrderLine.Builder()
                .number(number)
                .product(product)
                .specification(specification)
                .quantity(quantity)
                .tolerance(tolerance)
                .unitPrice(price)
                .packaging(packaging)
                .specialItems(special)
                .build();
    }

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<Personal<String>> people = texts().optional().map(Personal::new);
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-800_000, 2_900_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(names().map(DocumentReference::new).optional(), people.optional(), days.optional())
                .as(Statement::new);
    }

    private static Arbitrary<Quantity> quantities() {
        return Combinators.combine(decimals(1_000_000, 6), Arbitraries.of(Unit.handbook()))
                .as(Quantity::of);
    }

    private static Arbitrary<UnitPrice> prices() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("CNY", "JPY", "EUR", "KWD").map(Currency::getInstance);
        return Combinators.combine(currencies, decimals(100_000, 6), Arbitraries.of(Unit.handbook()))
                .as(UnitPrice::of);
    }

    private static Arbitrary<BigDecimal> decimals(long most, int scale) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(scale);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-/ .纸")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(name -> !name.isBlank());
    }

    /** Returns arbitrary valid strings, without unpaired surrogates or U+0000. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(40)
                .filter(text -> Limits.text(text).isEmpty());
    }
}
