package io.orderkit.domain.order;

import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.HasOwnFields;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CompoundInput;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One line of an order. Fields that the customer has not stated yet are empty; the rules decide which fields are
 * required (C3). Every attribute must have a row in {@link LineForm}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface OrderLine extends WithOrderLine, CompoundInput, HasOwnFields {
    /** Returns the number of the line on the form, starting at 1. */
    int number();

    /** Returns the product's number in the price execution plan. */
    Optional<ProductNumber> product();

    /** Returns a description of the specification, such as "125 g/m2, reel width 1250 mm". */
    Optional<String> specification();

    /** Returns the ordered quantity, with its unit. */
    Optional<Quantity> quantity();

    /** Returns the permitted deviation from the ordered quantity, in percent. */
    Optional<Tolerance> tolerance();

    /** Returns the unrounded price of one unit. */
    Optional<UnitPrice> unitPrice();

    /** Returns a description of the packaging. */
    Optional<String> packaging();

    /** Returns a description of the labelling. */
    Optional<String> labelling();

    /** Returns a description of the goods' appearance. */
    Optional<String> appearance();

    /** Returns the special requests for this line. */
    List<String> specialItems();

    /** Returns the values of the fields that a company has added to each line (C3). */
    @Since("0.2")
    @Override
    Map<FormField, FieldValue> more();

    @Override
    default Optional<Integer> lineNumber() {
        return Optional.of(number());
    }

    @Override
    default Stream<?> inputs() {
        return Stream.concat(LineForm.TABLE.values(this), Stream.of(amount(), more().values()));
    }

    /** Returns quantity × unit price; empty if either is missing or their units differ. */
    @Value.Lazy
    default Optional<Money> amount() {
        return unitPrice()
                .flatMap(price -> quantity()
                        .filter(quantity -> quantity.unit().equals(price.unit()))
                        .map(price::times));
    }

    /** Returns whether a field has a value in this line; a blank text is no value. */
    default boolean says(FormField field) {
        return LineForm.TABLE.says(this, field) || more().containsKey(field);
    }

    /** Returns the largest quantity within the line's tolerance; empty if the line states no quantity (C3). */
    default Optional<Quantity> mostQuantity() {
        return quantity().map(tolerance().orElse(Tolerance.NONE)::mostOf);
    }

    /** Returns a copy of this line with the values of another line added; they replace existing values. */
    default OrderLine overlaidBy(OrderLine other) {
        return with(line -> {
            LineForm.TABLE.overlay(other, line);
            return line.putAllMore(other.more());
        });
    }

    /** Returns a copy of this line without the value of one field (X8). */
    default OrderLine without(FormField field) {
        return with(line -> {
            LineForm.TABLE.empty(line, field);
            return line.more(FieldValue.without(more(), field));
        });
    }

    /** Returns a copy of this line, changed through a builder. */
    default OrderLine with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** Checks the line when it is built. */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw InvalidValue.of("line number", number(), "1 or more");
        }
    }

    /** A builder for an order line. Not thread-safe. */
    final class Builder extends ImmutableOrderLine.Builder {
        /** Sets the value of a field that the company has added to the form. */
        public <T> Builder set(OwnField<T> field, T value) {
            return putMore(field.name(), new FieldValue(value));
        }
    }
}
