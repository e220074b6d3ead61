package io.orderkit.desk.screen;

import java.util.List;

/**
 * A way to remove an obstacle to a step (X4).
 *
 * @param command the wire name of the command that removes the obstacle
 * @param title the title of the command's step
 * @param who the titles of the roles that may take the step
 */
public record ScreenClearer(String command, String title, List<String> who) {
    public ScreenClearer {
        who = List.copyOf(who);
    }
}
