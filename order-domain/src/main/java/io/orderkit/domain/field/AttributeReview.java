package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check that a form table covers every attribute of its type, performed once when the table is created. Without this
 * check, an attribute missing from the table would be silently lost when changed values are copied into an order.
 *
 * @param <H> the type of the Immutable
 */
final class AttributeReview<H> {
    private final Class<H> type;
    private final H probe;
    private final List<Method> read = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> defects = new ArrayList<>();

    AttributeReview(Class<H> type) {
        this.type = type;
        probe = type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, none) -> {
            read.add(method);
            return nothing(method.getReturnType());
        }));
    }

    private static Object nothing(Class<?> returned) {
        if (returned == Optional.class) {
            return Optional.empty();
        }
        if (returned == List.class) {
            return List.of();
        }
        return returned == Map.class ? Map.of() : returned == Set.class ? Set.of() : 0;
    }

    void besides(Function<H, ?> attribute) {
        attribute(attribute, "the attributes that are not items").ifPresent(method -> {});
    }

    void row(FormField field, Function<H, ?> attribute, Aspect[] touches) {
        attribute(attribute, "the row " + field)
                .filter(method -> isPersonal(method.getGenericReturnType()))
                .filter(method -> !List.of(Aspect.CONFIRMATION).containsAll(List.of(touches)))
                .ifPresent(method -> defects.add("the row " + field + " is personal and touches "
                        + Arrays.toString(touches)
                        + "; expected CONFIRMATION alone: erasing a person must not change what applies to an order"));
    }

    /** Calls an accessor to determine which attribute it reads. */
    private Optional<Method> attribute(Function<H, ?> accessor, String place) {
        read.clear();
        Object unused = accessor.apply(probe);
        if (read.size() != 1) {
            defects.add(place + ": its accessor reads "
                    + read.stream().map(Method::getName).toList() + "; expected one attribute");
            return Optional.empty();
        }
        Method method = read.get(0);
        String other = places.put(method.getName(), place);
        if (other != null) {
            defects.add("the attribute " + method.getName() + " occurs in " + other + " and in " + place
                    + "; expected it once");
        }
        return Optional.of(method);
    }

    private static boolean isPersonal(Type returned) {
        return returned == Personal.class
                || (returned instanceof ParameterizedType generic
                        && (generic.getRawType() == Personal.class
                                || Stream.of(generic.getActualTypeArguments()).anyMatch(AttributeReview::isPersonal)));
    }

    void end() {
        Map<String, Method> attributes = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .forEach(method -> attributes.put(method.getName(), method));
        attributes.keySet().removeAll(places.keySet());
        attributes
                .keySet()
                .forEach(name -> defects.add("the attribute " + name
                        + " is in no row; expected a row for it, with its name and its wording"));
        if (!defects.isEmpty()) {
            throw new IllegalStateException("form of " + type.getSimpleName() + ": " + String.join("; ", defects));
        }
    }
}
