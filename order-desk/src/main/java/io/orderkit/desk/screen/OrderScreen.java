package io.orderkit.desk.screen;

import java.util.List;

/**
 * An order as somebody sees it now.
 *
 * @param order the order's id
 * @param process the name of its process
 * @param version its version; a command may name it as the one that was seen
 * @param tracks where it stands
 * @param open the steps that the reader can take
 * @param blocked the steps that only a condition keeps from them, with what stands in the way and who can clear it
 * @param debts what is owed and promised, what is due first comes first
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
