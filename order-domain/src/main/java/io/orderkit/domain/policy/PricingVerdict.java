package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The doubts about one line (C5). Each opens a price query.
 *
 * @param doubts a reason a doubt; none, when the price stands
 * @param judgement how that came about
 * @param subjects what doubts are about, by the code of the reason; a doubt of which nothing is said is judged as release 0.1 did
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

    /** Doubts of which nobody says what they are about. */
    public PricingVerdict(List<Reason> doubts, Judgement judgement) {
        this(doubts, judgement, Map.of());
    }

    /** The subject of a doubt, which an answer must name. */
    public enum DoubtSubject {
        PRICE,
        SPECIFICATION
    }

    /** Returns what a doubt is about, where the rules say so. */
    public Optional<DoubtSubject> subject(Reason doubt) {
        return Optional.ofNullable(subjects.get(doubt.code()));
    }
}
