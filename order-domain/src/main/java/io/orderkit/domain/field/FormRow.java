package io.orderkit.domain.field;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.text.Blank;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A row of a form table, with one item and the operations on it.
 *
 * @param field its name
 * @param access the functions that read, copy and remove the item
 * @param touches the aspects whose approvals are reopened by a change to the item
 * @param <H> the type that holds the item: an order's content or a line
 * @param <B> the type of its builder
 */
public record FormRow<H, B>(FormField field, Access<H, B> access, Set<Aspect> touches) {
    /**
     * The functions to read, copy and remove an item.
     *
     * @param read a function that returns the value, or an empty result if the item has none
     * @param copy a function that copies the value into a builder
     * @param empty a function that removes the value from a builder
     * @param <H> the type that holds the item
     * @param <B> the type of its builder
     */
    public record Access<H, B>(Function<H, Optional<?>> read, BiConsumer<H, B> copy, Consumer<B> empty) {}

    public FormRow {
        touches = Set.copyOf(touches);
    }

    /** Returns the value of the item; empty if the item has none. */
    public Optional<?> in(H holder) {
        return access.read().apply(holder);
    }

    /** Returns whether the item has a value; blank text or a quantity of zero does not count as one. */
    public boolean isIn(H holder) {
        return in(holder).filter(value -> !isBlank(value)).isPresent();
    }

    /** Returns whether the value of the item is blank text or a quantity of zero. */
    public boolean isBlankIn(H holder) {
        return in(holder).filter(FormRow::isBlank).isPresent();
    }

    private static boolean isBlank(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().allMatch(FormRow::isBlank);
        }
        if (value instanceof Quantity quantity) {
            return quantity.isZero(); // W4: a line with a quantity of zero does not count as a line
        }
        return value instanceof String text ? Blank.is(text) : value instanceof Personal<?> its && its.isBlank();
    }

    /** Copies the item's value, if any, into a builder. */
    void overlay(H said, B onto) {
        if (in(said).isPresent()) { // blank text is copied too, because stored changes can contain it
            access.copy().accept(said, onto);
        }
    }

    void empty(B builder) {
        access.empty().accept(builder);
    }

    boolean differs(H one, H other) {
        return !in(one).equals(in(other));
    }
}
