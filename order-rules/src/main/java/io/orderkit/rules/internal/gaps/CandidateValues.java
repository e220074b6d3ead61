package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.TypeValues;
import io.orderkit.rules.internal.topics.ValueKind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values that an analysis distinguishes for a property. For an enumerable type, all values are candidates. For a
 * figure, the candidates are the boundaries and the smallest figures above each of them. For a text property, the
 * candidates are all texts that rules name, and one text that no rule names.
 */
final class CandidateValues {
    private static final List<String> USUAL_CURRENCIES =
            List.of("CNY", "EUR", "USD", "JPY", "GBP", "HKD", "CHF", "AUD");
    private static final String NO_CURRENCY = "other";
    private static final List<BigDecimal> SMALL = List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.01"));

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);

    private final FactProperty property;
    private final Class<?> type;
    private final RuleNames names;
    private final Set<Object> mentioned;
    private final Predicate<Object> possible;

    /**
     * @param property the property
     * @param names the company's names that the rules may use
     * @param mentioned the values with which rules and tables compare the property
     * @param possible a predicate that tests whether the property can have a given value in a question's facts
     */
    CandidateValues(FactProperty property, RuleNames names, Set<Object> mentioned, Predicate<Object> possible) {
        this.names = names;
        this.property = property;
        this.type = property.type();
        this.mentioned = mentioned;
        this.possible = possible;
    }

    /**
     * Returns the candidate values, with the usual value first.
     *
     * @param compared the number of properties that are compared with each other, including this property
     * @param known the strings that the library itself uses as values of the property
     */
    List<Object> list(int compared, List<String> known) {
        return switch (ValueKind.of(type)) {
            case CONSTANT -> names.values(type);
            case TRUTH ->
                TypeValues.of(type).stream()
                        .sorted(Comparator.comparing(Boolean.class::cast))
                        .toList();
            case FIGURE, WHOLE -> figures(compared);
            case TEXT -> texts(property.values().isEmpty() ? known : property.values());
            case DAY -> days();
        };
    }

    private List<Object> figures(int compared) {
        boolean whole = ValueKind.of(type) == ValueKind.WHOLE;
        List<BigDecimal> named = mentioned.stream()
                .filter(Number.class::isInstance)
                .map(CandidateValues::number)
                .toList();
        BigDecimal least = SMALL.stream()
                .filter(figure -> possible.test(asType(figure)))
                .filter(figure -> named.stream().noneMatch(other -> other.signum() > 0 && other.compareTo(figure) < 0))
                .findFirst()
                .orElse(SMALL.get(SMALL.size() - 1));
        return new CandidateFigures(whole, compared)
                .from(least, named).stream()
                        .filter(figure -> !whole || (figure.stripTrailingZeros().scale() <= 0 && isInt(figure)))
                        .map(this::asType)
                        .filter(possible)
                        .toList();
    }

    /** Converts a figure to the Java type of the property. Figures in a question's facts are never negative. */
    private Object asType(BigDecimal figure) {
        return ValueKind.of(type) == ValueKind.FIGURE ? figure : (Object) figure.intValueExact();
    }

    private static boolean isInt(BigDecimal figure) {
        return figure.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    /** Returns each day that the rules or tables mention, together with the day before it and the day after it. */
    private List<Object> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Object named : mentioned) {
            LocalDate day = named instanceof LocalDate its ? its : LocalDate.parse(named.toString());
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return days.isEmpty() ? List.of(ANY_DAY) : List.copyOf(days);
    }

    /**
     * Returns additional days, so that every day of the week occurs both before the first known day and after each
     * known day.
     */
    static Set<LocalDate> daysOfTheWeek(List<Optional<Object>> days) {
        NavigableSet<LocalDate> known = new TreeSet<>();
        days.forEach(day -> day.ifPresent(value -> known.add((LocalDate) value)));
        NavigableSet<LocalDate> further = new TreeSet<>();
        for (int more = 1; more < DayOfWeek.values().length; more++) {
            for (LocalDate day : known) {
                further.add(day.plusDays(more));
            }
            further.add(known.first().minusDays(more));
        }
        further.removeAll(known);
        return further;
    }

    /** Returns the usual text, one text that no rule names, and all texts that rules name. */
    private List<Object> texts(List<String> known) {
        Set<Object> named = new TreeSet<>(mentioned.stream().filter(possible).toList());
        boolean currency = !possible.test(NO_CURRENCY);
        List<String> usual = currency ? USUAL_CURRENCIES : known;
        String unnamed = (currency ? usual.stream() : Stream.iterate(NO_CURRENCY, text -> text + "-thing"))
                .filter(text -> !named.contains(text))
                .findFirst()
                .orElse(NO_CURRENCY);
        List<Object> texts = new ArrayList<>(usual.stream().limit(1).toList());
        Stream.concat(Stream.of(unnamed), Stream.concat(currency ? Stream.of() : usual.stream(), named.stream()))
                .filter(text -> !texts.contains(text))
                .filter(possible)
                .forEach(texts::add);
        return texts;
    }
}
