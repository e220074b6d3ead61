package io.orderkit.springshop;

import io.orderkit.desk.screen.ScreenStep;
import java.util.Optional;

/**
 * A link to a form.
 *
 * @param place the order and the step to which the form belongs
 * @param title the title of the step, followed by the number of the delivery or claim, if any
 * @param requirement the requirement that the step fulfils
 */
public record FormLink(FormPlace place, String title, String requirement) {
    /** Returns a link to the form for a step of an order. */
    static FormLink of(String order, ScreenStep step) {
        Optional<Integer> instance = step.instance().map(FormLink::number);
        return new FormLink(
                new FormPlace(Optional.of(order), step.command(), instance),
                step.title() + instance.map(number -> " · " + number).orElse(""),
                step.requirement());
    }

    /** Returns the number in the name of an instance, for example 2 for {@code delivery/2}. */
    private static Integer number(String instance) {
        return Integer.valueOf(instance.substring(instance.lastIndexOf('/') + 1));
    }
}
