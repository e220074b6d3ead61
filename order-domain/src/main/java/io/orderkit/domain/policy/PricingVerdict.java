package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict on the price of one line, which lists the doubts about it (C5). Each doubt opens a price query.
 *
 * @param doubts the reasons for the doubts; empty when the price is accepted
 * @param judgement the rules and reasons behind the verdict
 * @param subjects the subject of each doubt, keyed by the doubt's reason code; a doubt without an entry is handled as
 *     in release 0.1
 */
@Wire("pricing-verdict")
public record PricingVerdict(
        List<Reason> doubts,
        Judgement judgement,
        @Since("0.2") Map<String, DoubtSubject> subjects) implements Verdict {
    public PricingVerdict {
        doubts = List.copyOf(doubts);
        subjects = Map.copyOf(subjects);
    }

    /** Creates a verdict whose doubts have no subjects. */
    public PricingVerdict(List<Reason> doubts, Judgement judgement) {
        this(doubts, judgement, Map.of());
    }

    /** The subject of a doubt: the price or the specification. */
    public enum DoubtSubject {
        PRICE,
        SPECIFICATION
    }

    /** Returns the subject of a doubt; empty if the rules do not state one. */
    public Optional<DoubtSubject> subject(Reason doubt) {
        return Optional.ofNullable(subjects.get(doubt.code()));
    }
}
