package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The codec for enum constants, which are written as their kebab-case names. Former names can also be read. */
public final class EnumCodec {
    private final Class<?> type;
    private final String subject;
    private final List<String> formerSubjects;
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<String, Object> formerly = new LinkedHashMap<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final Map<Object, String> names = new HashMap<>();
    private final Map<Object, String> firstNames = new HashMap<>();
    private final List<WireShape.Member> members = new ArrayList<>();

    public EnumCodec(Shape shape) {
        this.type = shape.raw();
        this.subject = WireNames.subject(shape);
        this.formerSubjects = WireNames.formerSubjects(shape);
        for (Object constant : type.getEnumConstants()) {
            add((Enum<?>) constant);
        }
    }

    private void add(Enum<?> constant) {
        String name = Names.kebab(constant);
        List<String> earlier = earlier(constant);
        constants.put(name, constant);
        names.put(constant, name);
        for (String old : earlier) {
            if (formerly.put(old, constant) != null) {
                twice.add(old);
            }
        }
        firstNames.put(constant, earlier.isEmpty() ? name : earlier.get(0));
        members.add(WireShape.Member.constant(name, earlier));
    }

    private List<String> earlier(Enum<?> constant) {
        try {
            Formerly mark = type.getField(constant.name()).getAnnotation(Formerly.class);
            return mark == null ? List.of() : List.of(mark.value());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type + " has no constant " + constant.name(), e);
        }
    }

    /**
     * Returns a message about a constant's former name that is also a current or former name of another constant; empty
     * if there is no such name.
     */
    public Optional<String> clash() {
        return formerly.keySet().stream()
                .filter(name -> constants.containsKey(name) || twice.contains(name))
                .map(name -> "the earlier name " + name + " of a constant is also the name of another constant")
                .findFirst();
    }

    /** Returns the enum's JSON shape. */
    public WireShape shape() {
        return new WireShape(WireShape.Kind.ENUM, subject, formerSubjects, 1, members);
    }

    /** Returns the codec for the enum's constants. */
    public ScalarCodec codec() {
        String expected = "one of " + String.join(", ", constants.keySet());
        return new ScalarCodec(WireNode.Kind.TEXT, expected, constant -> known(names, constant), (text, at) -> {
                    Optional<Object> constant =
                            Optional.ofNullable(constants.get(text)).or(() -> Optional.ofNullable(formerly.get(text)));
                    return constant.isPresent()
                            ? constant
                            : at.wrong(Excerpt.quoted(text), expected, at.nearest(text, constants.keySet()));
                })
                .firstSpelled(constant -> known(firstNames, constant))
                .named("<" + subject + ">")
                .describedBy(book -> book.named(subject, this, () -> SchemaNodes.constants(constants.keySet())));
    }

    private static String known(Map<Object, String> spelled, Object constant) {
        return Objects.requireNonNull(spelled.get(constant));
    }
}
