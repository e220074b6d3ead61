package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.time.HappenedOn;
import java.util.ArrayList;
import java.util.List;

/**
 * A returned document, together with the findings that the customer then had to settle (C9.3).
 *
 * @param arrived the time at which the document reached the company
 * @param answered the settled findings about the document
 * @param put the times at which the customer was asked about the findings that are still open; a new document ends the
 *     wait for the answers
 */
public record ReturnRound(HappenedOn arrived, List<Answered> answered, List<HappenedOn> put) {
    /**
     * A settled finding.
     *
     * @param put the time at which the customer was asked about the finding
     * @param settled the time at which the finding was settled
     */
    public record Answered(HappenedOn put, HappenedOn settled) {}

    public ReturnRound {
        answered = List.copyOf(answered);
        put = List.copyOf(put);
    }

    /** Returns the record of a document that CS has not checked yet. */
    public static ReturnRound arrived(HappenedOn when) {
        return new ReturnRound(when, List.of(), List.of());
    }

    /** Returns a copy of the record with the findings that CS made in its check. */
    public ReturnRound found(List<HappenedOn> findingsPut) {
        return new ReturnRound(arrived, List.of(), findingsPut);
    }

    /** Returns a copy of the record in which one finding is settled. */
    public ReturnRound settled(HappenedOn findingPut, HappenedOn when) {
        List<HappenedOn> open = new ArrayList<>(put);
        open.remove(findingPut);
        List<Answered> closed = new ArrayList<>(answered);
        closed.add(new Answered(findingPut, when));
        return new ReturnRound(arrived, closed, open);
    }
}
