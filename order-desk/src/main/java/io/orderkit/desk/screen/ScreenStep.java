package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * A step, as it currently appears to a reader (X4).
 *
 * @param command the wire name of the step's command
 * @param requirement the requirement that the step fulfils
 * @param title the step's title
 * @param instance the delivery or claim, such as {@code delivery/2}; empty if the step concerns the whole order
 * @param reasons the obstacles to the step; empty if nothing blocks the step
 * @param clearers the ways to remove the obstacles
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
