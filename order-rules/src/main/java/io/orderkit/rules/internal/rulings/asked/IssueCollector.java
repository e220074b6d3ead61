package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.asked.IssueVerdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.StrongestValue;
import io.orderkit.rules.vocabulary.asked.IssueRuling;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A collector of the conditions for issuing a production order. The stricter ruling applies. */
public final class IssueCollector extends RulingCollector<IssueVerdict> implements IssueRuling {
    /** The stricter of the two values is false: the production order waits for the signed return. */
    private final StrongestValue<Boolean> beforeReturn = new StrongestValue<>(Comparator.reverseOrder());

    private final Set<String> reasonsForSupervisor = new LinkedHashSet<>();

    @Override
    public void issueBeforeReturn(String reason) {
        beforeReturn.say(true, reason);
    }

    @Override
    public void issueAfterReturn(String reason) {
        beforeReturn.say(false, reason);
    }

    @Override
    public void supervisorIssues(String reason) {
        reasonsForSupervisor.add(reason);
    }

    @Override
    public Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(beforeReturn.reasons());
        reasons.addAll(reasonsForSupervisor);
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return beforeReturn.find().isEmpty()
                ? List.of("whether the production order may be issued before the return")
                : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of();
    }

    @Override
    public IssueVerdict verdict(Judgement judgement) {
        return new IssueVerdict(beforeReturn.get(), !reasonsForSupervisor.isEmpty(), judgement);
    }
}
