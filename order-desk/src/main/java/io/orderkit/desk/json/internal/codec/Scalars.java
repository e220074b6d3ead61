package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.DecimalText;
import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.Limits;
import io.orderkit.desk.json.internal.reading.Times;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.wire.WireNode;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types that are written as a single string, number or boolean. */
public final class Scalars {
    private static final String CURRENCY = "a currency such as CNY";
    private static final String FIGURE = "[0-9]+(\\.[0-9]+)?";

    public static final ScalarCodec INT = whole(Integer::valueOf, Integer.MIN_VALUE, Integer.MAX_VALUE)
            .describedBy(SchemaNodes.whole("int32")
                    .with("minimum", WireNode.number(Integer.toString(Integer.MIN_VALUE)))
                    .with("maximum", WireNode.number(Integer.toString(Integer.MAX_VALUE))));
    private static final ScalarCodec LONG =
            whole(Long::valueOf, Long.MIN_VALUE, Long.MAX_VALUE).describedBy(SchemaNodes.whole("int64"));
    private static final ScalarCodec BOOL = new ScalarCodec(
                    WireNode.Kind.BOOLEAN, "true or false", Object::toString, Scalars::truth)
            .describedBy(SchemaNodes.BOOLEAN);

    public static final Map<Class<?>, ScalarCodec> ALL = Map.ofEntries(
            entry(
                    String.class,
                    ScalarCodec.text("a text", Object::toString, text -> text).describedBy(SchemaNodes.TEXT)),
            entry(int.class, INT),
            entry(Integer.class, INT),
            entry(long.class, LONG),
            entry(Long.class, LONG),
            entry(boolean.class, BOOL),
            entry(Boolean.class, BOOL),
            entry(Revision.class, INT.wrapped(value -> ((Revision) value).number(), n -> new Revision((int) n))),
            entry(
                    BigDecimal.class,
                    ScalarCodec.text(DecimalText.EXPECTED, DecimalText::print, DecimalText::parse)
                            .fitting(DecimalText.FORM)),
            entry(
                    Money.class,
                    figure(
                                    "an amount and a currency such as 12500.00 CNY",
                                    value -> ((Money) value).amount(),
                                    Money::parse)
                            .fitting("^-?" + FIGURE + " [A-Z]{3}$")),
            entry(
                    Quantity.class,
                    figure("a number and a unit such as 5000 kg", value -> ((Quantity) value).amount(), Quantity::parse)
                            .fitting("^-?" + FIGURE + " [^ ]+$")),
            entry(
                    UnitPrice.class,
                    figure(
                                    "an amount, a currency and a unit such as 6.20 CNY/kg",
                                    value -> ((UnitPrice) value).amount(),
                                    UnitPrice::parse)
                            .fitting("^" + FIGURE + " [A-Z]{3}/[^ /]+$")),
            entry(
                    Tolerance.class,
                    figure("percent such as 5 %", value -> ((Tolerance) value).percent(), Tolerance::parse)
                            .fitting("^" + FIGURE + " %$")),
            entry(
                    Instant.class,
                    ScalarCodec.text(Times.INSTANT, Times::print, Times::instant)
                            .describedBy(of("date-time", Times.INSTANT, Times.INSTANT_FORM))),
            entry(
                    LocalDate.class,
                    new ScalarCodec(WireNode.Kind.TEXT, Times.DAY, Object::toString, Times::day)
                            .describedBy(of("date", Times.DAY, Times.DAY_FORM))),
            entry(
                    LocalTime.class,
                    text("a time of day such as 17:30", LocalTime::parse).fitting(Times.TIME_OF_DAY_FORM)),
            entry(
                    Duration.class,
                    text("a length of time such as PT24H", Duration::parse).fitting("^[+-]?P[0-9DTHMS.+-]+$")),
            entry(ZoneId.class, text("a zone such as Asia/Shanghai", ZoneId::of)),
            entry(Currency.class, text(CURRENCY, Scalars::currency).fitting("^[A-Z]{3}$")));

    private Scalars() {}

    private static WireNode of(String format, String expected, String form) {
        WireNode text = SchemaNodes.pattern(form).with("format", WireNode.text(format));
        return SchemaNodes.described(text, expected);
    }

    /**
     * Returns the codecs for all scalar types. In a command, the units of quantities and prices must be in the
     * catalogue.
     */
    public static Map<Class<?>, ScalarCodec> under(Catalogue names) {
        Map<Class<?>, ScalarCodec> all = new HashMap<>(ALL);
        all.computeIfPresent(
                Quantity.class, (type, codec) -> inUnits(codec, value -> ((Quantity) value).unit(), names));
        all.computeIfPresent(
                UnitPrice.class, (type, codec) -> inUnits(codec, value -> ((UnitPrice) value).unit(), names));
        return all;
    }

    private static ScalarCodec inUnits(ScalarCodec codec, Function<Object, Unit> unit, Catalogue names) {
        ScalarCodec.Parse parse = (text, at) -> codec.parse()
                .at(text, at)
                .flatMap(value -> at.isStrict() && !names.knows(unit.apply(value))
                        ? at.refused(
                                InvalidValue.unknown("unit", unit.apply(value).symbol(), names.values(NameKind.UNIT)),
                                Excerpt.quoted(text),
                                codec.expected())
                        : Optional.of(value));
        return new ScalarCodec(codec.kind(), codec.expected(), codec.spelling(), parse, codec.form(), codec.describe());
    }

    private static Map.Entry<Class<?>, ScalarCodec> entry(Class<?> type, ScalarCodec codec) {
        Class<?> plain = MethodType.methodType(type).unwrap().returnType();
        return Map.entry(type, codec.named(WireNames.kebab(plain.getSimpleName())));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("currency", code, CURRENCY);
        }
    }

    /** Returns the codec for a type that is written as the result of its {@code toString} method. */
    private static ScalarCodec text(String expected, Function<String, ?> parse) {
        return ScalarCodec.text(expected, Object::toString, parse);
    }

    /**
     * Returns the codec for a number with a unit. The number of digits is checked before writing, because the types can
     * hold more digits than a reader accepts.
     */
    private static ScalarCodec figure(String expected, Function<Object, BigDecimal> number, Function<String, ?> parse) {
        return ScalarCodec.text(
                expected,
                value -> {
                    Limits.requireDigits(number.apply(value), value, 24, 12);
                    return value.toString();
                },
                parse);
    }

    private static Optional<Object> truth(String text, JsonPath at) {
        return text.equals("true") || text.equals("false")
                ? Optional.of(Boolean.valueOf(text))
                : at.wrong(Excerpt.quoted(text), "true or false", Optional.empty());
    }

    /**
     * Returns the codec for whole numbers, which are read digit by digit. The codec rejects 1.0 and 1e3, so a number
     * such as 1e999999999 cannot exhaust memory.
     */
    private static ScalarCodec whole(Function<String, ?> parse, long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        return new ScalarCodec(WireNode.Kind.NUMBER, expected, Object::toString, (text, at) -> {
            try {
                return text.startsWith("+") ? wrong(text, at, expected) : Optional.of(parse.apply(text));
            } catch (NumberFormatException e) {
                return wrong(text, at, expected);
            }
        });
    }

    private static Optional<Object> wrong(String text, JsonPath at, String expected) {
        return at.wrong(Excerpt.of(text), expected, Optional.empty());
    }
}
