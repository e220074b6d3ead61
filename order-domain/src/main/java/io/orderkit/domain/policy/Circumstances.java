package io.orderkit.domain.policy;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Additional facts for a policy question, such as the date and the customer. Any of these facts may be unknown.
 *
 * @param day the date to which the question relates
 * @param customer the customer of the order
 * @param product the product number of the line
 * @param productGroup the product group of the line
 * @param specification the specification of the line
 * @param own the host's own properties, keyed by name. Numbers are in plain notation, dates in ISO format, and booleans
 *     are {@code true} or {@code false}
 */
public record Circumstances(
        @Since("0.2") Optional<LocalDate> day,
        @Since("0.2") Optional<CustomerId> customer,
        @Since("0.2") Optional<String> product,
        @Since("0.2") Optional<String> productGroup,
        @Since("0.2") Optional<String> specification,
        @Since("0.2") Map<String, String> own) {
    /** Empty circumstances, in which no fact is known. */
    public static final Circumstances NONE = new Circumstances(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public Circumstances {
        own = Map.copyOf(own);
    }

    /** Returns circumstances that contain only the day and the customer. */
    public static Circumstances of(Optional<LocalDate> day, Optional<CustomerId> customer) {
        return new Circumstances(day, customer, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** Returns these circumstances with the details of one line. */
    public Circumstances line(
            Optional<String> itsProduct, Optional<String> itsGroup, Optional<String> itsSpecification) {
        return new Circumstances(Optional.empty(), Optional.empty(), itsProduct, itsGroup, itsSpecification, Map.of())
                .orElse(this);
    }

    /** Returns these circumstances with additional properties from the host. */
    public Circumstances with(Map<String, String> more) {
        return more.isEmpty()
                ? this
                : new Circumstances(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                more)
                        .orElse(this);
    }

    /** Returns these circumstances, with unknown facts filled in from other circumstances. */
    public Circumstances orElse(Circumstances others) {
        Map<String, String> all = new HashMap<>(others.own);
        all.putAll(own);
        return new Circumstances(
                day.or(others::day),
                customer.or(others::customer),
                product.or(others::product),
                productGroup.or(others::productGroup),
                specification.or(others::specification),
                all);
    }

    /** Returns the circumstances to store, or an empty result if no fact is known. */
    public Optional<Circumstances> known() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }
}
