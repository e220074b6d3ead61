package io.orderkit.desk.screen;

import java.util.List;

/**
 * An order as a reader sees it now.
 *
 * @param order the order's id
 * @param process the name of its process
 * @param version its version; a command may state it as the version that was seen
 * @param tracks its state on each track
 * @param open the steps that the reader can take
 * @param blocked the steps that only a gate keeps from the reader, with the reasons and the ways to clear them
 * @param debts the obligations and promises, sorted by due time
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
