package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The circumstances of a question that the library itself supplies, as properties for rules. */
@SuppressWarnings("ImmutableEnumChecker") // the functions of the constants have no state
public enum KnownCircumstances {
    DAY("day", LocalDate.class, "the day that counts", Circumstances::day),
    CUSTOMER(
            "customer",
            String.class,
            "the customer's number",
            about -> about.customer().map(CustomerId::value)),
    PRODUCT("product", String.class, "the product number of the line", Circumstances::product),
    PRODUCT_GROUP("productGroup", String.class, "the product group of the line", Circumstances::productGroup),
    SPECIFICATION("specification", String.class, "the specification of the line", Circumstances::specification);

    private final String property;
    private final Class<?> type;
    private final String meaning;
    private final Function<Circumstances, Optional<?>> part;

    KnownCircumstances(String property, Class<?> type, String meaning, Function<Circumstances, Optional<?>> part) {
        this.property = property;
        this.type = type;
        this.meaning = meaning;
        this.part = part;
    }

    FactProperty property(int number) {
        return new FactProperty(property, type, true, Source.OPEN, number, List.of(), meaning);
    }

    @Nullable
    Object of(PolicyFacts<?> facts) {
        return facts.about().flatMap(part::apply).orElse(null);
    }

    /** Returns circumstances from the values of the known properties. */
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
     * Returns the circumstances, restricted to some properties.
     *
     * @param names the names of the properties that are read
     */
    public static Optional<Circumstances> only(Circumstances about, Set<String> names) {
        Map<String, Object> known = new HashMap<>();
        for (KnownCircumstances each : values()) {
            if (names.contains(each.property)) {
                each.part.apply(about).ifPresent(value -> known.put(each.property, value));
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
