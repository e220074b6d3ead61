package io.orderkit.testkit.wire;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes a value of any type that is written, with every attribute filled: no empty optional, no empty list. What a round trip loses is
 * seen on it. Not thread-safe.
 */
public final class WireSamples {
    private final Random random;

    /**
     * Samples of a seed.
     *
     * @param seed the same seed makes the same samples
     */
    public WireSamples(long seed) {
        random = new Random(seed);
    }

    /**
     * A sample.
     *
     * @throws IllegalArgumentException for a type that nobody knows how to fill
     */
    public <T> T of(Class<T> type) {
        return type.cast(make(type));
    }

    private Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return makeGeneric(generic);
        }
        return makePlain((Class<?>) type);
    }

    private Object makeGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return Optional.of(make(of[0]));
        }
        if (raw == Personal.class) {
            return Personal.of(make(of[0]));
        }
        if (raw == List.class) {
            return List.of(make(of[0]), make(of[0]));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(Arrays.asList(make(of[0]), make(of[0])));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(make(of[0]), make(of[1]));
            return map;
        }
        throw new IllegalArgumentException("no sample for " + type);
    }

    private Object makePlain(Class<?> type) {
        if (type == String.class) {
            return word();
        }
        if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(9);
        }
        if (type == long.class || type == Long.class) {
            return 1L + random.nextInt(9);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(1 + random.nextInt(99));
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(1_772_000_000L + random.nextInt(1_000_000), 1000L * random.nextInt(1_000_000));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == ZoneId.class) {
            return ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "Europe/Madrid");
        }
        if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(1 + random.nextInt(1000));
        }
        if (type == Currency.class) {
            return Currency.getInstance("CNY");
        }
        return makeOurs(type);
    }

    private Object makeOurs(Class<?> type) {
        if (type == Money.class) {
            return Money.of("CNY", (1 + random.nextInt(9999)) + ".50");
        }
        if (type == Quantity.class) {
            return Quantity.of(new BigDecimal(1 + random.nextInt(9999)), Unit.KILOGRAM);
        }
        if (type == UnitPrice.class) {
            return UnitPrice.parse((1 + random.nextInt(99)) + ".25 CNY/kg");
        }
        if (type == Tolerance.class) {
            return new Tolerance(new BigDecimal(1 + random.nextInt(50)));
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (type.isRecord()) {
            return untilItFits(type, () -> record(type));
        }
        if (type.isSealed()) {
            Class<?>[] choices = type.getPermittedSubclasses();
            return make(choices[random.nextInt(choices.length)]);
        }
        return untilItFits(type, () -> built(type));
    }

    /** How something is made, where making it may fail. */
    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    /** What breaks its own rules by chance is made anew. */
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

    /** An Immutable: every attribute by its builder. */
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
        List<Method> setters = new ArrayList<>();
        for (Method method : builder.getClass().getMethods()) {
            boolean fits = method.getName().equals(attribute.getName())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType());
            boolean iterable = method.getName().equals(attribute.getName())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == Iterable.class
                    && value instanceof Iterable;
            if (fits || iterable) {
                setters.add(method);
            }
        }
        if (setters.isEmpty()) {
            throw new NoSuchMethodException(attribute.getName());
        }
        setters.get(0).invoke(builder, value);
    }

    private String word() {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
