package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.asked.SupervisionVerdict;
import io.orderkit.rules.vocabulary.asked.SupervisionRuling;
import java.util.Comparator;

/** A collector of the number of supervision times. The highest number applies. */
public final class SupervisionCollector extends OneFigureCollector<SupervisionVerdict> implements SupervisionRuling {
    public SupervisionCollector() {
        super("times", "how many supervision times there must be", Comparator.naturalOrder());
    }

    @Override
    public void superviseTimes(int times, String reason) {
        say(Possible.within("supervision times", times, 0, 100), reason);
    }

    @Override
    public SupervisionVerdict verdict(Judgement judgement) {
        return new SupervisionVerdict(said(), judgement);
    }
}
