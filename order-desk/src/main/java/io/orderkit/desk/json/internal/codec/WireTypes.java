package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The registered types, by name and by class. Filled while the types are walked through, and only read after. */
public final class WireTypes {
    private final Map<String, WireType> byName = new LinkedHashMap<>();
    private final Map<String, WireType> byEarlierName = new LinkedHashMap<>();
    private final Map<Class<?>, WireType> byClass = new LinkedHashMap<>();

    /** Implementations of registered interfaces, as they turn up. */
    private final Map<Class<?>, WireType> byImplementation = new ConcurrentHashMap<>();

    public void add(WireType type) {
        byName.put(type.name(), type);
        type.formerly().forEach(old -> byEarlierName.put(old, type));
        byClass.put(type.type(), type);
    }

    /** The type that has the name, or had it. */
    public Optional<WireType> named(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byEarlierName.get(name)));
    }

    public boolean have(Class<?> type) {
        return byClass.containsKey(type);
    }

    public List<Codec> ofKind(Class<?> kind) {
        return typesOf(kind).stream().map(WireType::codec).toList();
    }

    /** The types of a kind, in the order in which they were registered. */
    public List<WireType> typesOf(Class<?> kind) {
        return byClass.values().stream()
                .filter(each -> kind.isAssignableFrom(each.type()))
                .toList();
    }

    /** Returns a copy that may grow by itself. */
    public WireTypes copy() {
        WireTypes copy = new WireTypes();
        byClass.values().forEach(copy::add);
        return copy;
    }

    /** The names of the types of a kind. */
    public List<String> namesOf(Class<?> kind) {
        return byName.values().stream()
                .filter(each -> kind.isAssignableFrom(each.type()))
                .map(WireType::name)
                .toList();
    }

    public List<Class<?>> all() {
        return List.copyOf(byClass.keySet());
    }

    public boolean haveAny(Class<?> kind) {
        return byClass.keySet().stream().anyMatch(kind::isAssignableFrom);
    }

    /** Whether it, or an interface of it, is registered. */
    public boolean knows(Class<?> type) {
        return byClass.containsKey(type)
                || byClass.keySet().stream().anyMatch(each -> each.isInterface() && each.isAssignableFrom(type));
    }

    /** @throws IllegalArgumentException when it is not registered */
    public WireType of(Class<?> type) {
        WireType exact = byClass.get(type);
        return exact != null ? exact : byImplementation.computeIfAbsent(type, this::ofImplementation);
    }

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

    /** The type of that name and kind; a problem at the place, with what was maybe meant, when there is none. */
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

    public static String a(Class<?> kind) {
        if (kind == OrderEvent.class) {
            return "an event";
        }
        return kind == OrderCommand.class ? "a command" : kind == Object.class ? "a type" : "a " + kind.getSimpleName();
    }
}
