package io.orderkit.processtests.golden.corpus;

import io.orderkit.domain.correction.Records;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of an order as neutral text: one {@code path = value} a line, by the names of attributes and constants, sorted where the order
 * of elements has no meaning.
 *
 * <p>An empty, false or zero value is not written, so that an attribute that a later release adds does not change the text. If a later
 * release stores the same data at another path, this class maps the new path to that of the release which introduced the data.
 */
public final class StateText {
    private final List<String> lines = new ArrayList<>();

    private StateText() {}

    public static String of(Order<?> order) {
        StateText text = new StateText();
        order.positions().all().forEach(state -> text.lines.add("at " + state.track() + " = " + state.wireName()));
        for (RecordComponent component : order.getClass().getRecordComponents()) {
            if (component.getType() != Parts.class && !component.getName().equals("positions")) {
                text.add(component.getName(), value(component.getAccessor(), order));
            }
        }
        order.parts().byName().forEach(text::add);
        return String.join("\n", text.lines);
    }

    private void add(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(path, present));
        } else if (value instanceof Personal<?> personal) {
            personal.content().ifPresentOrElse(content -> add(path, content), () -> lines.add(path + " = (erased)"));
        } else if (value instanceof Records<?, ?> records) {
            list(path, records.current().toList());
            list(
                    path + ".corrections",
                    records.stream()
                            .flatMap(record -> record.corrections().stream())
                            .toList());
        } else if (value instanceof Log<?> log) {
            list(path, log.toList());
        } else if (value instanceof List<?> list) {
            list(path, list);
        } else if (value instanceof Collection<?> set) {
            sorted(set.stream().map(StateText::block)).forEach(block -> nest(path + "[]", block));
        } else if (value instanceof Map<?, ?> map) {
            sorted(map.keySet().stream().map(StateText::plain))
                    .forEach(key -> map.forEach((its, held) -> {
                        if (plain(its).equals(key)) {
                            add(path + "[" + key + "]", held);
                        }
                    }));
        } else {
            object(path, value);
        }
    }

    private void object(String path, Object value) {
        List<Method> attributes = attributes(value);
        if (attributes.isEmpty()) {
            String text = plain(value);
            if (!text.equals("false") && !text.equals("0")) {
                lines.add(path + " = " + text);
            }
        }
        attributes.forEach(attribute -> add(path + "." + attribute.getName(), value(attribute, value)));
    }

    private void list(String path, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            add(path + "[" + i + "]", list.get(i));
        }
    }

    private void nest(String path, List<String> block) {
        block.forEach(line -> lines.add(path + line));
    }

    private static <T> List<T> sorted(Stream<T> things) {
        return things.sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static List<String> block(Object value) {
        StateText inner = new StateText();
        inner.add("", value);
        return inner.lines;
    }

    /** Returns one line for a value or a key. */
    private static String plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return Names.kebab(constant);
        }
        if (value instanceof Name<?> name) {
            return name.value();
        }
        return attributes(value).isEmpty() ? escaped(value.toString()) : String.join(";", block(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /**
     * Returns the parts of an object: a record's components or an Immutables type's attributes; none for a value with its own text form.
     */
    private static List<Method> attributes(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            boolean isOneText = accessors.size() == 1 && isText(accessors.get(0));
            return hasOwnText(type) || isOneText ? List.of() : accessors;
        }
        return Arrays.stream(type.getInterfaces())
                .flatMap(kind -> Arrays.stream(kind.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .flatMap(builder -> attributes(kind, builder)))
                .toList();
    }

    private static boolean isText(Method accessor) {
        return accessor.getReturnType() == String.class;
    }

    /** Returns whether a type has its own text form, for example {@code 31000.00 CNY}. */
    private static boolean hasOwnText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toString") && !Modifier.isFinal(method.getModifiers()));
    }

    private static Stream<Method> attributes(Class<?> kind, Class<?> builder) {
        return Arrays.stream(kind.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.stream(builder.getMethods())
                        .anyMatch(
                                setter -> setter.getName().equals(method.getName()) && setter.getParameterCount() == 1))
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static Object value(Method accessor, Object of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
