package io.orderkit.domain.contract.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.CompoundInput;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderLine;
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
 * What the customer orders, by the fields of the customer order confirmation. What he has not said yet is absent; which items
 * must be there is a rule (C3). The same form serves for a correction: what it says is put over what was said before.
 */
@Value.Immutable
public interface OrderContent extends WithOrderContent, CompoundInput {
    Optional<CustomerId> customer();

    Optional<Personal<String>> designatedSigner();

    Optional<Currency> currency();

    Optional<PaymentMethod> paymentMethod();

    Optional<Urgency> urgency();

    Optional<LocalDate> requestedDate();

    Optional<Personal<String>> receivingAddress();

    Optional<Personal<String>> receivingPerson();

    Optional<Personal<String>> contact();

    /** By the end of which day the goods are to arrive. */
    Optional<LocalDate> arrivalDate();

    List<SupervisionItem> supervision();

    List<OrderLine> lines();

    @Override
    default Stream<?> inputs() {
        return Stream.of(customer(), paymentMethod(), requestedDate(), arrivalDate(), supervision(), lines());
    }

    default Optional<OrderLine> line(int number) {
        return lines().stream().filter(line -> line.number() == number).findFirst();
    }

    /** Quantity × price over all lines; empty while a line has no amount in the order's currency. */
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

    /** The required items that are not there: each of them, in the form's order. */
    default List<FormItem> missing(Collection<FormField> required) {
        return required.stream()
                .filter(field -> !field.isSetByCompany())
                .sorted()
                .flatMap(field -> field.isOfLine() ? missingOfLines(field) : missingOfOrder(field))
                .toList();
    }

    private Stream<FormItem> missingOfOrder(FormField field) {
        return isThere(field) ? Stream.empty() : Stream.of(FormItem.of(field));
    }

    private Stream<FormItem> missingOfLines(FormField field) {
        if (lines().isEmpty()) {
            return Stream.of(FormItem.of(field, 1));
        }
        return lines().stream().filter(line -> !isThere(field, line)).map(line -> FormItem.of(field, line.number()));
    }

    private boolean isThere(FormField field) {
        return switch (field) {
            case CUSTOMER -> customer().isPresent();
            case DESIGNATED_SIGNER -> designatedSigner().isPresent();
            case CURRENCY -> currency().isPresent();
            case PAYMENT_METHOD -> paymentMethod().isPresent();
            case URGENCY -> urgency().isPresent();
            case REQUESTED_DATE -> requestedDate().isPresent();
            case RECEIVING_ADDRESS -> receivingAddress().isPresent();
            case RECEIVING_PERSON -> receivingPerson().isPresent();
            case CONTACT -> contact().isPresent();
            case ARRIVAL_DATE -> arrivalDate().isPresent();
            case SUPERVISION -> !supervision().isEmpty();
            default -> throw new IllegalArgumentException(field + " is not said by the customer of the whole order");
        };
    }

    private static boolean isThere(FormField field, OrderLine line) {
        return switch (field) {
            case PRODUCT -> line.product().isPresent();
            case SPECIFICATION -> line.specification().isPresent();
            case QUANTITY -> line.quantity().isPresent();
            case TOLERANCE -> line.tolerance().isPresent();
            case UNIT_PRICE -> line.unitPrice().isPresent();
            case PACKAGING -> line.packaging().isPresent();
            case LABELLING -> line.labelling().isPresent();
            case APPEARANCE -> line.appearance().isPresent();
            case SPECIAL_ITEMS -> !line.specialItems().isEmpty();
            default -> throw new IllegalArgumentException(field + " is not an item of lines");
        };
    }

    /** Whether the item says something: of a line that is not there it does not. */
    default boolean says(FormItem item) {
        FormField field = item.field();
        return item.line().isPresent()
                ? item.line()
                        .flatMap(this::line)
                        .filter(line -> isThere(field, line))
                        .isPresent()
                : !field.isSetByCompany() && isThere(field);
    }

    /** This content with what the other one says put over it; lines are matched by number. */
    default OrderContent overlaidBy(OrderContent other) {
        return with(content -> {
            other.customer().ifPresent(content::customer);
            other.designatedSigner().ifPresent(content::designatedSigner);
            other.currency().ifPresent(content::currency);
            other.paymentMethod().ifPresent(content::paymentMethod);
            other.urgency().ifPresent(content::urgency);
            other.requestedDate().ifPresent(content::requestedDate);
            other.receivingAddress().ifPresent(content::receivingAddress);
            other.receivingPerson().ifPresent(content::receivingPerson);
            other.contact().ifPresent(content::contact);
            other.arrivalDate().ifPresent(content::arrivalDate);
            if (!other.supervision().isEmpty()) {
                content.supervision(other.supervision());
            }
            return content.lines(overlaid(lines(), other.lines()));
        });
    }

    private static List<OrderLine> overlaid(List<OrderLine> mine, List<OrderLine> others) {
        Map<Integer, OrderLine> lines =
                mine.stream().collect(Collectors.toMap(OrderLine::number, line -> line, (a, b) -> a, TreeMap::new));
        others.forEach(line -> lines.merge(line.number(), line, OrderLine::overlaidBy));
        return new ArrayList<>(lines.values());
    }

    default OrderContent with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    static OrderContent empty() {
        return new Builder().build();
    }

    @Value.Check
    default void check() {
        List<Integer> numbers = lines().stream().map(OrderLine::number).toList();
        List<Integer> distinct =
                numbers.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        if (distinct.size() != numbers.size()) {
            throw InvalidValue.of("line numbers", numbers, "each number once");
        }
    }

    /** Builds a content. Not thread-safe. */
    final class Builder extends ImmutableOrderContent.Builder {}
}
