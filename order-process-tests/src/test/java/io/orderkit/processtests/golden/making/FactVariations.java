package io.orderkit.processtests.golden.making;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameEntry;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.policy.PolicyFacts;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Variations of the recorded facts. Each part is from any recorded fact, or from a value next to a limit. */
public final class FactVariations {
    private static final int EACH = 250;
    private static final List<BigDecimal> LIMITS = Stream.of(
                    "0", "1", "9999.99", "10000", "49999.99", "50000", "50000.01", "100000", "100001", "1000000")
            .map(BigDecimal::new)
            .toList();

    private final Class<?> type;
    private final List<List<Object>> values = new ArrayList<>();
    private final Random random = new Random(20_260_302L);

    private FactVariations(Class<?> type, Collection<PolicyFacts<?>> recorded) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            Set<Object> seen = new LinkedHashSet<>(others(component));
            recorded.stream()
                    .filter(type::isInstance)
                    .map(facts -> value(component, facts))
                    .forEach(seen::add);
            values.add(List.copyOf(seen));
        }
    }

    /** Returns the recorded facts, and a fixed number of variations of each type. */
    public static Set<PolicyFacts<?>> of(Collection<PolicyFacts<?>> recorded) {
        Set<PolicyFacts<?>> all = new LinkedHashSet<>(recorded);
        recorded.stream()
                .map(Object::getClass)
                .distinct()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(type -> new FactVariations(type, recorded).addTo(all));
        return all;
    }

    private void addTo(Set<PolicyFacts<?>> all) {
        for (int i = 0; i < EACH; i++) {
            made().ifPresent(all::add);
        }
    }

    private Optional<PolicyFacts<?>> made() {
        Object[] parts = values.stream()
                .map(choices -> choices.get(random.nextInt(choices.size())))
                .toArray();
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        try {
            return Optional.of((PolicyFacts<?>) constructor.newInstance(parts));
        } catch (InvocationTargetException refused) {
            return Optional.empty(); // the parts are inconsistent
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static List<Object> others(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        if (Name.class.isAssignableFrom(type)) {
            return Catalogue.handbook().entries(NameKind.ofType(type).orElseThrow()).stream()
                    .map(NameEntry::name)
                    .toList();
        }
        if (type == BigDecimal.class) {
            return List.copyOf(LIMITS);
        }
        if (type == Optional.class
                && component.getGenericType() instanceof ParameterizedType optional
                && optional.getActualTypeArguments()[0] == BigDecimal.class) {
            return LIMITS.stream().<Object>map(Optional::of).toList();
        }
        return List.of();
    }

    private static Object value(RecordComponent component, Object facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
