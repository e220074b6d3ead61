package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * A step as it looks to a reader now (X4).
 *
 * @param command the wire name of its command
 * @param requirement the requirement that it fulfils
 * @param title the step's title
 * @param instance the delivery or claim that it is for, {@code delivery/2}; empty for the whole order
 * @param reasons what stands in the way; empty when the step is open
 * @param clearers who can clear it, and by which step
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
