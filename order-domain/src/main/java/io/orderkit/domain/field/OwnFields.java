package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a company has added to the form, in form order. Every order starts with the fields that its
 * process defines.
 */
public final class OwnFields {
    public static final OwnFields NONE = new OwnFields(Map.of());

    private final Map<FormField, OwnField<?>> byName;
    private final List<OwnField<?>> all;

    private OwnFields(Map<FormField, OwnField<?>> byName) {
        this.byName = byName;
        all = List.copyOf(byName.values());
    }

    /** Returns a collection of the given fields, keeping only the first field with each name. */
    public static OwnFields of(Collection<? extends OwnField<?>> fields) {
        Map<FormField, OwnField<?>> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.putIfAbsent(field.name(), field));
        return byName.isEmpty() ? NONE : new OwnFields(byName);
    }

    /** Returns the fields in the order of the form. */
    public List<OwnField<?>> all() {
        return all;
    }

    /** Returns whether the company has added no fields. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Returns the field with the given name. */
    public Optional<OwnField<?>> find(FormField name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns whether two maps of values differ in a field that affects an aspect. */
    public boolean differ(Map<FormField, FieldValue> one, Map<FormField, FieldValue> other, Aspect aspect) {
        return !touching(aspect, one).equals(touching(aspect, other));
    }

    /** Returns the values of the fields that affect an aspect. */
    public Map<FormField, FieldValue> touching(Aspect aspect, Map<FormField, FieldValue> values) {
        if (values.isEmpty()) {
            return values;
        }
        Map<FormField, FieldValue> touching = new LinkedHashMap<>();
        values.forEach((name, value) -> find(name)
                .filter(field -> field.touches().contains(aspect))
                .ifPresent(field -> touching.put(name, value)));
        return touching;
    }

    /** Returns the defects in the fields that a process table defines. */
    public static List<String> defects(Collection<? extends OwnField<?>> fields) {
        List<String> defects = new ArrayList<>();
        Map<FormField, OwnField<?>> seen = new LinkedHashMap<>();
        for (OwnField<?> field : fields) {
            if (seen.putIfAbsent(field.name(), field) != null) {
                defects.add("two own fields have the key " + field + "; expected each key once");
            }
            if (field.name().isShipped()) {
                defects.add("the key of the own field " + field + " is that of a field of the standard form; expected"
                        + " a different key, for example with the extension's prefix");
            }
            if (field.isPersonal() && !List.of(Aspect.CONFIRMATION).containsAll(field.touches())) {
                defects.add("the own field " + field + " is personal and touches " + field.touches()
                        + "; expected CONFIRMATION alone: erasing a person must not change what applies to an order");
            }
        }
        return defects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnFields that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
