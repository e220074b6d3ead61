package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * A step as it is for a reader now (X4).
 *
 * @param command the wire name of its command
 * @param requirement the requirement that it fulfils
 * @param title the step's title
 * @param instance the delivery or claim, {@code delivery/2}; empty for the whole order
 * @param reasons the obstacles; empty when the step is open
 * @param clearers the ways to clear the obstacles
 */
public record ScreenStep(
        String command,
        String requirement,
        String title,
        Optional<String> instance,
        List<ScreenRefusal> reasons,
        List<ScreenClearer> clearers) {
    public ScreenStep {
        reasons = List.copyOf(reasons);
        clearers = List.copyOf(clearers);
    }
}
