package io.orderkit.springshop;

import io.orderkit.desk.screen.ScreenStep;
import java.util.Optional;

/**
 * A link to a form.
 *
 * @param place the order and the step
 * @param title the title of the step, with the number of its delivery
 * @param requirement the requirement that the step fulfils
 */
public record FormLink(FormPlace place, String title, String requirement) {
    /** Returns the link to the form of a step of an order. */
    static FormLink of(String order, ScreenStep step) {
        Optional<Integer> instance = step.instance().map(FormLink::number);
        return new FormLink(
                new FormPlace(Optional.of(order), step.command(), instance),
                step.title() + instance.map(number -> " · " + number).orElse(""),
                step.requirement());
    }

    /** Returns the number of an instance, such as {@code delivery/2}. */
    private static Integer number(String instance) {
        return Integer.valueOf(instance.substring(instance.lastIndexOf('/') + 1));
    }
}
