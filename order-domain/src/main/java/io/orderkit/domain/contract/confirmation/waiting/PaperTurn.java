package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.time.HappenedOn;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper that came back, and whose turn it was after that (C9.3).
 *
 * @param arrived when it reached anyone of the company
 * @param answered the findings about it that are settled
 * @param put when each finding about it was put to the customer that is not settled; a new paper ends these
 */
public record PaperTurn(HappenedOn arrived, List<Answered> answered, List<HappenedOn> put) {
    /**
     * A finding that is settled.
     *
     * @param put when it was put to the customer
     * @param settled when they settled it
     */
    public record Answered(HappenedOn put, HappenedOn settled) {}

    public PaperTurn {
        answered = List.copyOf(answered);
        put = List.copyOf(put);
    }

    /** Returns a paper that nobody has checked yet. */
    public static PaperTurn arrived(HappenedOn when) {
        return new PaperTurn(when, List.of(), List.of());
    }

    /** Returns it with what the check has found. */
    public PaperTurn found(List<HappenedOn> findingsPut) {
        return new PaperTurn(arrived, List.of(), findingsPut);
    }

    /** Returns it with one finding settled. */
    public PaperTurn settled(HappenedOn findingPut, HappenedOn when) {
        List<HappenedOn> open = new ArrayList<>(put);
        open.remove(findingPut);
        List<Answered> closed = new ArrayList<>(answered);
        closed.add(new Answered(findingPut, when));
        return new PaperTurn(arrived, closed, open);
    }
}
