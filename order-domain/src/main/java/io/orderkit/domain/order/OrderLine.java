package io.orderkit.domain.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CompoundInput;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.ProductNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One line of an order. What the customer has not said yet is absent; which items must be there is a rule (C3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface OrderLine extends WithOrderLine, CompoundInput {
    /** Its place on the form, from 1. */
    int number();

    Optional<ProductNumber> product();

    Optional<String> specification();

    Optional<Quantity> quantity();

    Optional<Tolerance> tolerance();

    Optional<UnitPrice> unitPrice();

    Optional<String> packaging();

    Optional<String> labelling();

    Optional<String> appearance();

    /** Special items that the order asks for. */
    List<String> specialItems();

    @Override
    default Stream<?> inputs() {
        return Stream.of(product(), quantity(), unitPrice(), amount());
    }

    /** Quantity × unit price, when both are there and in the same unit. */
    default Optional<Money> amount() {
        return unitPrice()
                .flatMap(price -> quantity()
                        .filter(quantity -> quantity.unit().equals(price.unit()))
                        .map(price::times));
    }

    /** This line with what the other one says put over it. */
    default OrderLine overlaidBy(OrderLine other) {
        return with(line -> {
            other.product().ifPresent(line::product);
            other.specification().ifPresent(line::specification);
            other.quantity().ifPresent(line::quantity);
            other.tolerance().ifPresent(line::tolerance);
            other.unitPrice().ifPresent(line::unitPrice);
            other.packaging().ifPresent(line::packaging);
            other.labelling().ifPresent(line::labelling);
            other.appearance().ifPresent(line::appearance);
            return other.specialItems().isEmpty() ? line : line.specialItems(other.specialItems());
        });
    }

    default OrderLine with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    @Value.Check
    default void check() {
        if (number() < 1) {
            throw InvalidValue.of("line number", number(), "1 or more");
        }
    }

    /** Builds a line. Not thread-safe. */
    final class Builder extends ImmutableOrderLine.Builder {}
}
