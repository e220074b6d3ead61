package io.orderkit.domain.contract.form;

import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.HasOwnFields;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.CompoundInput;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.LineForm;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The content of an order, with one attribute for each field of the customer order confirmation. A field is absent
 * until the customer has stated it; the rules decide which items are required (C3). This type also represents a
 * correction: its values replace those of the existing content. Each attribute has a corresponding row in
 * {@code OrderForm}.
 */
@Value.Immutable
public interface OrderContent extends WithOrderContent, CompoundInput, HasOwnFields {
    /** Returns the customer, identified by their number in the customer record. */
    Optional<CustomerId> customer();

    /** Returns the number that the customer uses for the order. */
    @Since("0.2")
    Optional<CustomerOrderNumber> customerOrderNumber();

    /** Returns the person authorised to sign for the customer (C9). */
    Optional<Personal<String>> designatedSigner();

    /** Returns the currency of all prices in the order. */
    Optional<Currency> currency();

    /** Returns the payment method of the order (C5). */
    Optional<PaymentMethod> paymentMethod();

    /** Returns the urgency, which shortens deadlines; an absent urgency counts as normal. */
    Optional<Urgency> urgency();

    /** Returns the delivery day that the customer requests. */
    Optional<LocalDate> requestedDate();

    /** Returns the address to which the goods are delivered. */
    Optional<Personal<String>> receivingAddress();

    /** Returns the person who receives the goods. */
    Optional<Personal<String>> receivingPerson();

    /** Returns the contact details of the receiving person. */
    Optional<Personal<String>> contact();

    /** Returns the delivery term with its place, such as "CIF Valencia". */
    @Since("0.2")
    Optional<String> deliveryTerm();

    /**
     * Returns the latest day on which the customer wants the goods to arrive. The arrival that the company offers is
     * stated on the confirmation (C8).
     */
    Optional<LocalDate> arrivalDate();

    /**
     * Returns whether the customer has fixed the arrival (C8). If the arrival is fixed, the company must ask the
     * customer before it offers another arrival.
     */
    @Since("0.2")
    Optional<Boolean> fixedArrival();

    /** Returns the checks that the customer wants carried out during production, each with its day (C11). */
    List<SupervisionItem> supervision();

    /** Returns the order lines, each with a unique number. */
    List<OrderLine> lines();

    /** Returns the values of the fields that the company has added to the form (C3). */
    @Since("0.2")
    @Override
    Map<FormField, FieldValue> more();

    @Override
    default Optional<Integer> lineNumber() {
        return Optional.empty();
    }

    @Override
    default Stream<?> inputs() {
        return Stream.concat(OrderForm.TABLE.values(this), Stream.of(more().values(), lines()));
    }

    /** Returns the order line with a given number. */
    default Optional<OrderLine> line(int number) {
        return lines().stream().filter(line -> line.number() == number).findFirst();
    }

    /**
     * Returns the sum of quantity × price over all lines. The result is empty if any line has no amount in the order's
     * currency.
     */
    @Value.Lazy
    default Optional<Money> total() {
        return currency().flatMap(currency -> {
            List<Optional<Money>> amounts = lines().stream()
                    .map(line ->
                            line.amount().filter(amount -> amount.currency().equals(currency)))
                    .toList();
            return amounts.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(amounts.stream().flatMap(Optional::stream).reduce(Money.zero(currency), Money::plus));
        });
    }

    /**
     * Returns whether an item has a value in this content. An item has no value if its line does not exist, if its text
     * is blank, or if the company sets the item.
     */
    default boolean says(FormItem item) {
        return item.line().isPresent()
                ? item.line()
                        .flatMap(this::line)
                        .filter(line -> line.says(item.field()))
                        .isPresent()
                : says(item.field());
    }

    /** Returns whether a field of the order as a whole has a value in this content; a blank text is no value. */
    default boolean says(FormField field) {
        return OrderForm.TABLE.says(this, field) || more().containsKey(field);
    }

    /** Returns the items of the shipped form that contain only blank text. Such items count as having no value. */
    default List<FormItem> blank() {
        List<FormItem> blank = new ArrayList<>();
        OrderForm.TABLE.rows().stream()
                .filter(row -> row.isBlankIn(this))
                .forEach(row -> blank.add(FormItem.of(row.field())));
        lines().forEach(line -> LineForm.TABLE.rows().stream()
                .filter(row -> row.isBlankIn(line))
                .forEach(row -> blank.add(FormItem.of(row.field(), line.number()))));
        return blank;
    }

    /**
     * Returns a copy of this content in which the values from other content replace existing ones; lines are matched by
     * number.
     */
    default OrderContent overlaidBy(OrderContent other) {
        return with(content -> {
            OrderForm.TABLE.overlay(other, content);
            return content.putAllMore(other.more()).lines(overlaid(lines(), other.lines()));
        });
    }

    /** Returns a copy of this content without the given order lines (X8). Unknown line numbers are ignored. */
    default OrderContent withoutLines(Collection<Integer> numbers) {
        return withLines(lines().stream()
                .filter(line -> !numbers.contains(line.number()))
                .toList());
    }

    /** Returns a copy of this content with the given items cleared; items without a value are ignored (X8). */
    default OrderContent without(Collection<FormItem> items) {
        OrderContent left = this;
        for (FormItem item : items) {
            left = item.line().isPresent()
                    ? left.withoutItem(item.line().get(), item.field())
                    : left.withoutItem(item.field());
        }
        return left;
    }

    private OrderContent withoutItem(FormField field) {
        return with(content -> {
            OrderForm.TABLE.empty(content, field);
            return content.more(FieldValue.without(more(), field));
        });
    }

    private OrderContent withoutItem(int number, FormField field) {
        return withLines(lines().stream()
                .map(line -> line.number() == number ? line.without(field) : line)
                .toList());
    }

    private static List<OrderLine> overlaid(List<OrderLine> mine, List<OrderLine> others) {
        Map<Integer, OrderLine> lines =
                mine.stream().collect(Collectors.toMap(OrderLine::number, line -> line, (a, b) -> a, TreeMap::new));
        others.forEach(line -> lines.merge(line.number(), line, OrderLine::overlaidBy));
        return new ArrayList<>(lines.values());
    }

    /** Returns a copy of this content, changed through a builder. */
    default OrderContent with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** Returns empty content, in which no item has a value. */
    static OrderContent empty() {
        return new Builder().build();
    }

    /** Checks the content when a builder creates it. */
    @Value.Check
    default void check() {
        List<Integer> numbers = lines().stream().map(OrderLine::number).toList();
        List<Integer> distinct =
                numbers.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        if (distinct.size() != numbers.size()) {
            throw InvalidValue.of("line numbers", numbers, "each number once");
        }
    }

    /** A builder for the content of an order. Not thread-safe. */
    final class Builder extends ImmutableOrderContent.Builder {
        /** Sets the value of a field that the company has added. */
        public <T> Builder set(OwnField<T> field, T value) {
            return putMore(field.name(), new FieldValue(value));
        }
    }
}
