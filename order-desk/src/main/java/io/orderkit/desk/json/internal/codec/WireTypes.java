package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The registered types, by name and by class. Each type is added when it is visited. After all types have been visited,
 * the registry no longer changes.
 */
public final class WireTypes {
    private final Map<String, WireType> byName = new LinkedHashMap<>();
    private final Map<String, WireType> byEarlierName = new LinkedHashMap<>();
    private final Map<Class<?>, WireType> byClass = new LinkedHashMap<>();

    /** The classes that implement a registered interface; each is added when it is first looked up. */
    private final Map<Class<?>, WireType> byImplementation = new ConcurrentHashMap<>();

    /** Adds a type. */
    public void add(WireType type) {
        byName.put(type.name(), type);
        type.formerly().forEach(old -> byEarlierName.put(old, type));
        byClass.put(type.type(), type);
    }

    /** Returns the type that has, or used to have, the given wire name. */
    public Optional<WireType> named(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byEarlierName.get(name)));
    }

    /** Returns whether a class is registered. */
    public boolean have(Class<?> type) {
        return byClass.containsKey(type);
    }

    /** Returns the codecs for all registered subtypes of a type such as {@code OrderEvent}. */
    public List<Codec> ofKind(Class<?> kind) {
        return typesOf(kind).stream().map(WireType::codec).toList();
    }

    /** Returns the registered subtypes of a type, in the sequence in which they were registered. */
    public List<WireType> typesOf(Class<?> kind) {
        return byClass.values().stream()
                .filter(each -> kind.isAssignableFrom(each.type()))
                .toList();
    }

    /** Returns a copy to which types can be added without changing the original. */
    public WireTypes copy() {
        WireTypes copy = new WireTypes();
        byClass.values().forEach(copy::add);
        return copy;
    }

    /** Returns the wire names of all registered subtypes of a type. */
    public List<String> namesOf(Class<?> kind) {
        return byName.values().stream()
                .filter(each -> kind.isAssignableFrom(each.type()))
                .map(WireType::name)
                .toList();
    }

    /** Returns the classes of all types. */
    public List<Class<?>> all() {
        return List.copyOf(byClass.keySet());
    }

    /** Returns whether a type has any registered subtype. */
    public boolean haveAny(Class<?> kind) {
        return byClass.keySet().stream().anyMatch(kind::isAssignableFrom);
    }

    /** Returns whether a type, or an interface that it implements, is registered. */
    public boolean knows(Class<?> type) {
        return byClass.containsKey(type)
                || byClass.keySet().stream().anyMatch(each -> each.isInterface() && each.isAssignableFrom(type));
    }

    /**
     * Returns the registered type for a class.
     *
     * @throws IllegalArgumentException if the class is not registered
     */
    public WireType of(Class<?> type) {
        WireType exact = byClass.get(type);
        return exact != null ? exact : byImplementation.computeIfAbsent(type, this::ofImplementation);
    }

    /** Returns the registered type for a value. */
    public WireType of(Object value) {
        return of(value.getClass());
    }

    private WireType ofImplementation(Class<?> type) {
        return byClass.values().stream()
                .filter(each -> each.type().isInterface() && each.type().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getName() + " is not registered with this OrderJson"));
    }

    /**
     * Returns the type with the given wire name if it is a subtype of the expected type. If there is no such type,
     * the method records a problem and suggests the most similar name.
     */
    public Optional<WireType> named(String name, Class<?> kind, JsonPath at) {
        Optional<WireType> type = named(name);
        if (type.filter(found -> kind.isAssignableFrom(found.type())).isPresent()) {
            return type;
        }
        List<String> known = namesOf(kind);
        at.unknownType(
                name,
                "the wire name of " + a(kind) + ", of which " + known.size()
                        + " are registered; an extension may be missing",
                known);
        return Optional.empty();
    }

    /** Returns the name of a supertype with an indefinite article, such as "an event", for use in messages. */
    public static String a(Class<?> kind) {
        if (kind == OrderEvent.class) {
            return "an event";
        }
        return kind == OrderCommand.class ? "a command" : kind == Object.class ? "a type" : "a " + kind.getSimpleName();
    }
}
