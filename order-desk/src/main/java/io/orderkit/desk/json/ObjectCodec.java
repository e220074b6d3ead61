package io.orderkit.desk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records and Immutables as objects, field by field in a fixed order. */
final class ObjectCodec implements Codec {
    private final String name;
    private List<Field> fields = List.of();
    private List<String> names = List.of();
    private Function<Object[], Object> maker = values -> values;

    ObjectCodec(String name) {
        this.name = name;
    }

    /** Once, when the fields are known: a type may contain itself. */
    void is(List<Field> itsFields, Function<Object[], Object> itsMaker) {
        fields = List.copyOf(itsFields);
        names = fields.stream().map(Field::name).toList();
        maker = itsMaker;
    }

    List<String> names() {
        return names;
    }

    @Override
    public void write(Object value, JsonOut out) {
        out.object(inner -> writeFields(value, inner));
    }

    void writeFields(Object value, JsonOut out) {
        for (Field field : fields) {
            field.write(value, out);
        }
    }

    @Override
    public Optional<Object> read(Node node, Place at) {
        if (!node.is(Node.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Object[] values = new Object[fields.size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            Optional<Object> value = fields.get(i).read(node, at);
            values[i] = value.orElse(Field.DEFAULT);
            whole &= value.isPresent();
        }
        if (at.isStrict()) {
            refuseUnknown(node, at);
        }
        return whole ? Make.guarded(() -> maker.apply(values), at, "an object", "a " + name) : Optional.empty();
    }

    private void refuseUnknown(Node node, Place at) {
        if (names.containsAll(node.fields().keySet())) {
            return;
        }
        List<String> unused = new ArrayList<>(names);
        unused.removeAll(node.fields().keySet());
        for (String found : node.fields().keySet()) {
            if (!at.isFull() && !names.contains(found)) {
                at.field(found).wrong("an unknown field", expectedNames(), at.nearest(found, unused));
            }
        }
    }

    private String expectedNames() {
        return names.isEmpty() ? "no field" : "one of " + String.join(", ", names);
    }

    @Override
    public String expected() {
        return "an object: " + name;
    }
}
