package io.orderkit.desk.screen;

import java.util.List;

/**
 * A way to clear an obstacle to a step (X4).
 *
 * @param command the wire name of the command that clears it
 * @param title the title of its step
 * @param who the roles that may take the step, worded
 */
public record ScreenClearer(String command, String title, List<String> who) {
    public ScreenClearer {
        who = List.copyOf(who);
    }
}
