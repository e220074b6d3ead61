package io.orderkit.rules.internal;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.Collected;
import io.orderkit.rules.internal.tables.Tables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.drools.model.Model;

/** The executable rules of all topics, with their version and their sentences. Immutable and thread-safe. */
public final class RuleSet {
    private final RuleSetVersion version;
    private final ReasonTable reasons;
    private final AnalystsView view;
    private final Map<Topic, TopicRules> rules = new EnumMap<>(Topic.class);

    /** @param models gives the executable rules of each topic */
    public RuleSet(RuleSetVersion version, ReasonTable reasons, Tables tables, Function<Topic, Model> models) {
        this.version = version;
        this.reasons = reasons;
        this.view = new AnalystsView(tables);
        for (Topic topic : Topic.values()) {
            rules.put(topic, new TopicRules(topic, models.apply(topic)));
        }
    }

    public RuleSetVersion version() {
        return version;
    }

    public ReasonTable reasons() {
        return reasons;
    }

    /** Turns facts into what the rules look at. */
    public AnalystsView view() {
        return view;
    }

    /**
     * Asks the rules of a topic about a fact.
     *
     * @throws PolicyFailure when a rule throws, the rules do not come to an end, or they leave something unsaid
     */
    public <V extends Verdict> V judge(Topic topic, Record fact, Collected<V> collected) {
        List<String> fired = Objects.requireNonNull(rules.get(topic)).ask(fact, collected);
        if (!collected.missing().isEmpty()) {
            throw Failures.silent(topic, fired, collected.missing());
        }
        List<Reason> given = collected.reasons().stream()
                .map(code -> reason(code, collected, fact))
                .toList();
        return collected.verdict(new Judgement(version, fired, given));
    }

    private Reason reason(String code, Collected<?> collected, Record fact) {
        return reasons.find(code)
                .map(row -> new Reason(code, Figures.of(row.placeholders(), collected.figures(), fact)))
                .orElseGet(() -> Reason.of(code));
    }
}
