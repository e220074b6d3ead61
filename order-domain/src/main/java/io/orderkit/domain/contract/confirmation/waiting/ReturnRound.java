package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.time.HappenedOn;
import java.util.ArrayList;
import java.util.List;

/**
 * A returned document, and the findings that the customer had to answer after it (C9.3).
 *
 * @param arrived when the company received it
 * @param answered the settled findings about it
 * @param put for each open finding, when the customer was asked about it; a new document ends these
 */
public record ReturnRound(HappenedOn arrived, List<Answered> answered, List<HappenedOn> put) {
    /**
     * A settled finding.
     *
     * @param put when the customer was asked about it
     * @param settled when the customer settled it
     */
    public record Answered(HappenedOn put, HappenedOn settled) {}

    public ReturnRound {
        answered = List.copyOf(answered);
        put = List.copyOf(put);
    }

    /** Returns a document that nobody has checked yet. */
    public static ReturnRound arrived(HappenedOn when) {
        return new ReturnRound(when, List.of(), List.of());
    }

    /** Returns this with the findings of the check. */
    public ReturnRound found(List<HappenedOn> findingsPut) {
        return new ReturnRound(arrived, List.of(), findingsPut);
    }

    /** Returns this with one finding settled. */
    public ReturnRound settled(HappenedOn findingPut, HappenedOn when) {
        List<HappenedOn> open = new ArrayList<>(put);
        open.remove(findingPut);
        List<Answered> closed = new ArrayList<>(answered);
        closed.add(new Answered(findingPut, when));
        return new ReturnRound(arrived, closed, open);
    }
}
