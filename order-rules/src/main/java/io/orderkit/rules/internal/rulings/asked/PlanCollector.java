package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.asked.PlanVerdict;
import io.orderkit.rules.vocabulary.asked.PlanRuling;
import java.util.Comparator;

/** A collector of the number of people who must agree to a plan. The highest number applies. */
public final class PlanCollector extends OneFigureCollector<PlanVerdict> implements PlanRuling {
    public PlanCollector() {
        super("persons", "how many persons the plan needs", Comparator.naturalOrder());
    }

    @Override
    public void needPersons(int persons, String reason) {
        say(Possible.within("persons of a plan", persons, 1, 20), reason);
    }

    @Override
    public PlanVerdict verdict(Judgement judgement) {
        return new PlanVerdict(said(), judgement);
    }
}
