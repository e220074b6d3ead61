package io.orderkit.rules.internal.judging;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Firing;
import io.orderkit.rules.report.Firing.Ruling;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trace of one question, which records every rule that fired, with its facts and rulings (X5). Rules that did not
 * affect the answer are also recorded.
 */
public final class FiringTracer {
    private static final Object[] NOTHING = {};

    private final RuleSet rules;
    private final List<Fired> fired = new ArrayList<>();

    public FiringTracer(RuleSet rules) {
        this.rules = rules;
    }

    private record Fired(String file, String rule, List<Record> facts, List<Said> said) {}

    private record Said(RulingWord ruling, List<Object> values) {
        void to(RulingCollector<?> collector) {
            ruling.say(collector, values);
        }
    }

    /**
     * Returns the rules' verdict on a question, and records the rules that fire.
     *
     * @throws io.orderkit.domain.policy.PolicyFailure as in {@link RuleSet#judge}
     */
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        Topic topic = rules.topics().about(facts);
        Record seen = rules.translator().seen(topic, facts);
        @SuppressWarnings("unchecked") // the type of the facts determines the type of the verdict
        RulingCollector<V> collector = (RulingCollector<V>) topic.collector();
        Object ruling = Proxy.newProxyInstance(
                topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, (proxy, method, values) -> {
                    RulingWord word = topic.word(method, values == null ? NOTHING : values);
                    Said said = new Said(word, values == null ? List.of() : List.copyOf(word.arguments(values)));
                    fired.get(fired.size() - 1).said().add(said);
                    said.to(collector);
                    return null;
                });
        List<String> names = rules.executable(topic)
                .ask(
                        List.of(seen),
                        ruling,
                        (rule, looked) -> fired.add(new Fired(topic.file(), rule, looked.get(), new ArrayList<>())));
        return rules.verdict(topic, seen, collector, names);
    }

    /** Returns the rules that fired, in firing order. */
    public List<Firing> firings() {
        return fired.stream()
                .map(each -> new Firing(
                        each.file(),
                        each.rule(),
                        each.facts(),
                        each.said().stream().map(this::ruling).toList()))
                .toList();
    }

    private Ruling ruling(Said said) {
        Optional<String> reason = Optional.empty();
        for (int i = 0; i < said.values().size(); i++) {
            if (said.ruling().parameters().get(i).isReason()) {
                reason = Optional.of(said.values().get(i).toString());
            }
        }
        Optional<String> requirement = reason.flatMap(rules.reasons()::find).map(ReasonTable.Row::requirement);
        return new Ruling(said.ruling().name(), said.values(), reason, requirement);
    }

    /** Passes the rulings of a single firing to a collector. */
    public void repeat(int firing, RulingCollector<?> to) {
        for (Said said : fired.get(firing).said()) {
            try {
                said.to(to);
            } catch (InvalidValue contradiction) {
                // All rules together gave these rulings before; on its own, the rule contradicts itself.
            }
        }
    }
}
