package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.asked.BackDatingVerdict;
import io.orderkit.rules.vocabulary.asked.BackDatingRuling;
import java.util.Comparator;

/** A collector that determines the maximum number of days between an event and its entry. The lowest number applies. */
public final class BackDatingCollector extends OneFigureCollector<BackDatingVerdict> implements BackDatingRuling {
    public BackDatingCollector() {
        super("days", "how many days back it may be dated", Comparator.reverseOrder());
    }

    @Override
    public void daysBack(int days, String reason) {
        say(Possible.within("days back", days, 0, 366), reason);
    }

    @Override
    public BackDatingVerdict verdict(Judgement judgement) {
        return new BackDatingVerdict(said(), judgement);
    }
}
