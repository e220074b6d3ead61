package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The circumstances of a question that the library itself makes available to rules as properties. */
@SuppressWarnings("ImmutableEnumChecker") // the functions of the enum constants have no state
public enum KnownCircumstances {
    DAY("day", LocalDate.class, "the day to which the question refers", Circumstances::day),
    CUSTOMER(
            "customer",
            String.class,
            "the customer's number",
            about -> about.customer().map(CustomerId::value)),
    PRODUCT("product", String.class, "the product number of the line", Circumstances::product),
    PRODUCT_GROUP("productGroup", String.class, "the product group of the line", Circumstances::productGroup),
    SPECIFICATION("specification", String.class, "the specification of the line", Circumstances::specification),
    WEEKDAY("weekday", "the weekday of that day", weekdays(), new Derivation(DAY, day -> weekday((LocalDate) day)));

    /**
     * The derivation of a circumstance from another circumstance.
     *
     * @param base the circumstance from which the value is derived
     * @param value the function that computes the derived value from the base value
     */
    private record Derivation(KnownCircumstances base, Function<Object, Object> value) {}

    private final String property;
    private final Class<?> type;
    private final String meaning;
    private final List<String> values;
    private final Function<Circumstances, Optional<?>> part;
    private final Optional<Derivation> derivation;

    KnownCircumstances(String property, Class<?> type, String meaning, Function<Circumstances, Optional<?>> part) {
        this.property = property;
        this.type = type;
        this.meaning = meaning;
        this.values = List.of();
        this.part = part;
        this.derivation = Optional.empty();
    }

    /** Creates a circumstance with a text value that is derived from another circumstance. */
    KnownCircumstances(String property, String meaning, List<String> values, Derivation from) {
        this.property = property;
        this.type = String.class;
        this.meaning = meaning;
        this.values = values;
        this.part = about -> from.base().part.apply(about).map(from.value());
        this.derivation = Optional.of(from);
    }

    private static List<String> weekdays() {
        return Stream.of(DayOfWeek.values()).map(Names::kebab).toList();
    }

    private static String weekday(LocalDate day) {
        return Names.kebab(day.getDayOfWeek());
    }

    FactProperty property(int number) {
        return new FactProperty(
                property, type, true, derivation.isEmpty() ? Source.OPEN : Source.DERIVED, number, values, meaning);
    }

    /** Returns whether another property already has the name of this circumstance or of its base. */
    boolean isTaken(Set<String> names) {
        return names.contains(property) || names.contains(given().property);
    }

    /** Returns the name of the property from which a derived property gets its value. */
    public static String baseOf(FactProperty derived) {
        return named(derived).given().property;
    }

    /** Returns the value of a derived property for a value of its base property. */
    public static Object derived(FactProperty derived, Object value) {
        return named(derived).derivation.orElseThrow().value().apply(value);
    }

    private static KnownCircumstances named(FactProperty property) {
        return Stream.of(values())
                .filter(each -> each.property.equals(property.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(property.name() + " is not a known circumstance"));
    }

    /** Returns the circumstance from which this one is derived, or this one if it is not derived. */
    private KnownCircumstances given() {
        return derivation.map(Derivation::base).orElse(this);
    }

    @Nullable
    Object of(PolicyFacts<?> facts) {
        return facts.about().flatMap(part::apply).orElse(null);
    }

    /** Returns circumstances that contain the values of the known properties. */
    public static Circumstances of(Map<String, Object> known) {
        Map<String, Object> rest = new TreeMap<>(known);
        Function<KnownCircumstances, Optional<String>> text =
                each -> Optional.ofNullable((String) rest.remove(each.property));
        Map<String, String> own = new HashMap<>();
        Circumstances named = Circumstances.of(
                        Optional.ofNullable((LocalDate) rest.remove(DAY.property)),
                        text.apply(CUSTOMER).map(CustomerId::new))
                .line(text.apply(PRODUCT), text.apply(PRODUCT_GROUP), text.apply(SPECIFICATION));
        rest.forEach((name, value) -> own.put(name, OwnValue.text(value)));
        return named.with(own);
    }

    /**
     * Returns a copy of the circumstances with only the properties that the rules read.
     *
     * @param names the names of the properties that the rules read
     */
    public static Optional<Circumstances> only(Circumstances about, Set<String> names) {
        Map<String, Object> known = new HashMap<>();
        for (KnownCircumstances each : values()) {
            if (names.contains(each.property)) {
                KnownCircumstances given = each.given();
                given.part.apply(about).ifPresent(value -> known.put(given.property, value));
            }
        }
        Map<String, String> own = new HashMap<>();
        about.own().forEach((name, value) -> {
            if (names.contains(name)) {
                own.put(name, value);
            }
        });
        return of(known).with(own).known();
    }
}
