package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A row of a form: one item, and all that is done with it.
 *
 * @param field its name
 * @param access how it is read and set
 * @param touches the approvals that a change of it touches
 * @param <H> what has the item: an order's content, a line
 * @param <B> the builder of that
 */
public record FormRow<H, B>(FormField field, Access<H, B> access, Set<Aspect> touches) {
    /**
     * The ways to an item.
     *
     * @param read returns it; empty when nobody has said it
     * @param copy puts it over that of a builder
     * @param empty takes it away from a builder
     * @param <H> what has the item
     * @param <B> the builder of that
     */
    public record Access<H, B>(Function<H, Optional<?>> read, BiConsumer<H, B> copy, Consumer<B> empty) {}

    public FormRow {
        touches = Set.copyOf(touches);
    }

    /** Returns what the item says; empty when nobody has said it. */
    public Optional<?> in(H holder) {
        return access.read().apply(holder);
    }

    /** Returns whether the item says something. */
    public boolean isIn(H holder) {
        return in(holder).isPresent();
    }

    /** Puts what the item says, if anything, over what a builder has. */
    void overlay(H said, B onto) {
        if (isIn(said)) {
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
