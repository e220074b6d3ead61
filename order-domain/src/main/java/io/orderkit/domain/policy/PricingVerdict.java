package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The doubts about one line (C5). Each opens a price query.
 *
 * @param doubts one reason for each doubt; empty when the price is accepted
 * @param judgement the rules and reasons behind it
 * @param subjects the subjects of doubts, by the code of the reason; a doubt without one is judged as in release 0.1
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

    /** Creates doubts without stated subjects. */
    public PricingVerdict(List<Reason> doubts, Judgement judgement) {
        this(doubts, judgement, Map.of());
    }

    /** The subject of a doubt, which an answer must name. */
    public enum DoubtSubject {
        PRICE,
        SPECIFICATION
    }

    /** Returns the subject of a doubt, where the rules state it. */
    public Optional<DoubtSubject> subject(Reason doubt) {
        return Optional.ofNullable(subjects.get(doubt.code()));
    }
}
