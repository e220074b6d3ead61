package io.orderkit.springshop;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * The order and the step to which a form belongs.
 *
 * @param order the order's id; empty for a new order that has no id yet
 * @param command the wire name of the step's command
 * @param instance the number of the delivery or claim, if the step concerns one
 */
public record FormPlace(Optional<String> order, String command, Optional<Integer> instance) {
    /** The name of the control in which the user enters the id of a new order. */
    static final String ORDER = "~order";

    /** Returns a copy of this place with the given order id. */
    FormPlace of(String id) {
        return new FormPlace(Optional.of(id), command, instance);
    }

    /** Returns the address of the form. */
    public String address() {
        String address = (order.isPresent() ? addressOfOrder() : "/begin") + "/" + command;
        return address
                + instance.map(number -> "?" + PostedForm.INSTANCE + "=" + number)
                        .orElse("");
    }

    /** Returns the address of the order's page. */
    public String addressOfOrder() {
        return addressOf(order.orElse(""));
    }

    /** Returns the address of an order's page. */
    static String addressOf(String order) {
        return "/page/" + UriUtils.encodePathSegment(order, StandardCharsets.UTF_8);
    }
}
