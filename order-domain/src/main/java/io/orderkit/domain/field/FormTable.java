package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form table of an order's content or of a line: the only list of its items. Creating a form table fails unless
 * every attribute of the type is in exactly one row.
 *
 * @param <H> the type that holds the items
 * @param <B> the type of its builder
 */
public final class FormTable<H, B> {
    private final Map<FormField, FormRow<H, B>> byField;
    private final List<FormRow<H, B>> rows;

    private FormTable(Map<FormField, FormRow<H, B>> byField) {
        this.byField = byField;
        rows = List.copyOf(byField.values());
    }

    /** Starts a form table for an Immutables type. */
    public static <H, B> Writer<H, B> of(Class<H> type) {
        return new Writer<>(type);
    }

    /**
     * A builder for the rows of a form table. Not thread-safe.
     *
     * @param <H> the type that holds the items
     * @param <B> the type of its builder
     */
    public static final class Writer<H, B> {
        private final AttributeReview<H> review;
        private final Map<FormField, FormRow<H, B>> rows = new LinkedHashMap<>();

        private Writer(Class<H> type) {
            review = new AttributeReview<>(type);
        }

        /** Excludes attributes that are not items of the form. */
        @SafeVarargs
        public final Writer<H, B> besides(Function<H, ?>... attributes) {
            for (Function<H, ?> attribute : attributes) {
                review.besides(attribute);
            }
            return this;
        }

        /** Adds an item with at most one value. */
        public <T> Writer<H, B> row(
                FormField field, Function<H, Optional<T>> get, BiConsumer<B, Optional<T>> set, Aspect... touches) {
            return add(
                    field,
                    get,
                    new FormRow.Access<>(
                            get::apply,
                            (said, onto) -> set.accept(onto, get.apply(said)),
                            builder -> set.accept(builder, Optional.empty())),
                    touches);
        }

        /** Adds an item with any number of values. */
        public <T> Writer<H, B> list(
                FormField field, Function<H, List<T>> get, BiConsumer<B, List<T>> set, Aspect... touches) {
            return add(
                    field,
                    get,
                    new FormRow.Access<>(
                            holder -> Optional.of(get.apply(holder)).filter(all -> !all.isEmpty()),
                            (said, onto) -> set.accept(onto, get.apply(said)),
                            builder -> set.accept(builder, List.of())),
                    touches);
        }

        private Writer<H, B> add(
                FormField field, Function<H, ?> attribute, FormRow.Access<H, B> access, Aspect[] touches) {
            review.row(field, attribute, touches);
            if (rows.put(field, new FormRow<>(field, access, Set.of(touches))) != null) {
                throw new IllegalStateException("the form has two rows for " + field + "; expected one");
            }
            return this;
        }

        /**
         * Returns the table.
         *
         * @throws IllegalStateException when an attribute is missing or is in two rows; the message names each such
         *     attribute
         */
        public FormTable<H, B> end() {
            review.end();
            return new FormTable<>(new LinkedHashMap<>(rows));
        }
    }

    /** Returns the rows in the order in which they appear on the form. */
    public List<FormRow<H, B>> rows() {
        return rows;
    }

    /** Returns the row of an item; empty for an item of another table. */
    public Optional<FormRow<H, B>> row(FormField field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** Returns whether an item of this table has a value. */
    public boolean says(H holder, FormField field) {
        return row(field).filter(row -> row.isIn(holder)).isPresent();
    }

    /** Copies all existing values into a builder and leaves the builder's other values unchanged. */
    public void overlay(H said, B onto) {
        rows.forEach(row -> row.overlay(said, onto));
    }

    /** Removes the value of an item from a builder; ignores items of another table. */
    public void empty(B builder, FormField field) {
        row(field).ifPresent(row -> row.empty(builder));
    }

    /** Returns whether two order contents or two lines differ in an item that affects an aspect. */
    public boolean differ(H one, H other, Aspect aspect) {
        for (FormRow<H, B> row : rows) {
            if (row.touches().contains(aspect) && row.differs(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the values of the items, except personal data, for the input check. */
    public Stream<?> values(H holder) {
        List<Object> said = new ArrayList<>();
        rows.forEach(row ->
                row.in(holder).filter(value -> !(value instanceof Personal<?>)).ifPresent(said::add));
        return said.stream();
    }
}
