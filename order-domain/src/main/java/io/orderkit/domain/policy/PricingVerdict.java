package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;
import java.util.List;

/**
 * The doubts about one line (C5). Each opens a price query.
 *
 * @param doubts a reason a doubt; none, when the price stands
 * @param judgement how that came about
 */
@Wire("pricing-verdict")
public record PricingVerdict(List<Reason> doubts, Judgement judgement) implements Verdict {
    public PricingVerdict {
        doubts = List.copyOf(doubts);
    }
}
