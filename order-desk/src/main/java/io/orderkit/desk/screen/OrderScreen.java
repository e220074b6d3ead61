package io.orderkit.desk.screen;

import java.util.List;

/**
 * The current view of an order for one reader.
 *
 * @param order the order's id
 * @param process the name of the order's process
 * @param version the version of the order; a later command can state it as the version that the actor has seen
 * @param tracks the state of the order on each track
 * @param open the steps that the reader can take
 * @param blocked the steps that are blocked only by a gate, with the obstacles and the ways to remove them
 * @param debts the order's obligations and promises, sorted by due time
 */
public record OrderScreen(
        String order,
        String process,
        long version,
        List<ScreenTrack> tracks,
        List<ScreenStep> open,
        List<ScreenStep> blocked,
        List<ScreenDebt> debts) {
    public OrderScreen {
        tracks = List.copyOf(tracks);
        open = List.copyOf(open);
        blocked = List.copyOf(blocked);
        debts = List.copyOf(debts);
    }
}
