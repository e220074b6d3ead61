package io.orderkit.testkit.wire;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameEntry;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A generator of sample values for all serialised types. Every attribute gets a value, and optionals and lists are
 * never empty. Tests can therefore detect that a round trip loses an attribute. Not thread-safe.
 */
public final class WireSamples {
    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private final Random random;

    /** The generators for types without components. */
    private final Map<Class<?>, Supplier<Object>> plain;

    /** The generators for generic types. Each generator uses the generators for the type arguments. */
    private final Map<Class<?>, Function<Type[], Object>> generic;

    /**
     * Creates a generator with the given seed.
     *
     * @param seed the seed; equal seeds produce equal samples
     */
    public WireSamples(long seed) {
        random = new Random(seed);
        plain = Map.ofEntries(
                Map.entry(String.class, this::word),
                Map.entry(Integer.class, () -> upTo(9)),
                Map.entry(Long.class, () -> (long) upTo(9)),
                Map.entry(Boolean.class, () -> true),
                Map.entry(BigDecimal.class, () -> new BigDecimal(upTo(99))),
                Map.entry(Instant.class, this::instant),
                Map.entry(LocalDate.class, () -> LocalDate.of(2026, upTo(12), upTo(28))),
                Map.entry(ZoneId.class, () -> ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "Europe/Madrid")),
                Map.entry(LocalTime.class, () -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                Map.entry(Duration.class, () -> Duration.ofMinutes(upTo(1000))),
                Map.entry(FormField.class, () -> oneOf(FormField.shipped().toArray())),
                Map.entry(Currency.class, () -> Currency.getInstance("CNY")),
                Map.entry(Money.class, () -> Money.of("CNY", upTo(9999) + ".50")),
                Map.entry(Quantity.class, () -> Quantity.of(new BigDecimal(upTo(9999)), Unit.KILOGRAM)),
                Map.entry(UnitPrice.class, () -> UnitPrice.parse(upTo(99) + ".25 CNY/kg")),
                Map.entry(Tolerance.class, () -> new Tolerance(new BigDecimal(upTo(50)))));
        generic = Map.of(
                Optional.class, parts -> Optional.of(make(parts[0])),
                Personal.class, parts -> Personal.of(make(parts[0])),
                List.class, parts -> List.of(make(parts[0]), make(parts[0])),
                Set.class, parts -> new LinkedHashSet<>(List.of(make(parts[0]), make(parts[0]))),
                Map.class, this::map,
                ProposedCommand.class, parts -> make(RelaxConfirmationDate.class));
    }

    /** Returns a map. Additional form fields are omitted, because only a process declares them. */
    private Map<?, ?> map(Type[] parts) {
        return parts[1] == FieldValue.class ? Map.of() : Map.of(make(parts[0]), make(parts[1]));
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private Instant instant() {
        return Instant.ofEpochSecond(1_772_000_000L + random.nextInt(1_000_000), 1000L * random.nextInt(1_000_000));
    }

    private String word() {
        return random.ints(6, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Returns a sample.
     *
     * @throws IllegalArgumentException if no generator supports the type
     */
    public <T> T of(Class<T> type) {
        return type.cast(make(type));
    }

    private Object make(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return makeGeneric(parameterized);
        }
        return makePlain((Class<?>) type);
    }

    private Object makeGeneric(ParameterizedType type) {
        return Optional.ofNullable(generic.get(type.getRawType()))
                .orElseThrow(() -> new IllegalArgumentException("no sample for " + type))
                .apply(type.getActualTypeArguments());
    }

    private Object makePlain(Class<?> type) {
        Class<?> boxed = BOXES.getOrDefault(type, type);
        return plain.getOrDefault(boxed, () -> makeComposite(boxed)).get();
    }

    private Object makeComposite(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(type.getEnumConstants());
        }
        Optional<NameKind> names = NameKind.ofType(type);
        if (names.isPresent() && !type.isRecord()) {
            return oneOf(Catalogue.handbook().entries(names.get()).toArray(NameEntry[]::new))
                    .name();
        }
        if (type.isSealed() && !type.isRecord()) {
            return make(oneOf(type.getPermittedSubclasses()));
        }
        return untilItFits(type, type.isRecord() ? () -> record(type) : () -> built(type));
    }

    private <E> E oneOf(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A generator that may throw exceptions. */
    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    /** Generates random values until one of them is valid, up to a maximum number of tries. */
    private static Object untilItFits(Class<?> type, Making making) {
        IllegalArgumentException last = new IllegalArgumentException("no sample for " + type);
        for (int tries = 0; tries < 200; tries++) {
            try {
                return making.make();
            } catch (InvocationTargetException e) {
                last = new IllegalArgumentException("no sample for " + type, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no sample for " + type, e);
            }
        }
        throw last;
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> make(component.getGenericType()))
                .toArray();
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** Returns an instance of an Immutables type that is built with a value for every attribute. */
    private Object built(Class<?> type) throws ReflectiveOperationException {
        Class<?> builderType = Class.forName(type.getName() + "$Builder");
        Object builder = builderType.getConstructor().newInstance();
        for (Method attribute : type.getMethods()) {
            if (attribute.getParameterCount() == 0 && !attribute.isDefault() && isInstance(attribute)) {
                fill(builder, attribute);
            }
        }
        return builderType.getMethod("build").invoke(builder);
    }

    private static boolean isInstance(Method method) {
        return !Modifier.isStatic(method.getModifiers());
    }

    private void fill(Object builder, Method attribute) throws ReflectiveOperationException {
        Object value = make(attribute.getGenericReturnType());
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(attribute.getName()) && takes(setter, attribute, value)) {
                setter.invoke(builder, value);
                return;
            }
        }
        throw new NoSuchMethodException(attribute.getName());
    }

    /** Returns whether a setter accepts the value, either directly or as an iterable of elements. */
    private static boolean takes(Method setter, Method attribute, Object value) {
        return setter.getParameterCount() == 1
                && (setter.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType())
                        || (setter.getParameterTypes()[0] == Iterable.class && value instanceof Iterable));
    }
}
