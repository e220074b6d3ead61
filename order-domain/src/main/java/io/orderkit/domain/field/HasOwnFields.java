package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import java.util.Map;
import java.util.Optional;

/** Something that a company may add fields to: an order's content, or a line. */
public interface HasOwnFields {
    /** Returns the values of the company's own fields, each by its name. */
    Map<FormField, FieldValue> more();

    /** The number of the line that it is; empty for the order as a whole. */
    Optional<Integer> lineNumber();

    /** Returns what an own field says; empty when nobody has said it. */
    default <T> Optional<T> get(OwnField<T> field) {
        return field.in(more());
    }
}
