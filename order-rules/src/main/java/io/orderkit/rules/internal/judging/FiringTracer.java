package io.orderkit.rules.internal.judging;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Firing;
import io.orderkit.rules.report.Firing.Ruling;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trace of one question: which rule fired on which facts and what it said, decisive or not (X5). */
public final class FiringTracer {
    private final RuleSet rules;
    private final List<Fired> fired = new ArrayList<>();

    public FiringTracer(RuleSet rules) {
        this.rules = rules;
    }

    private record Fired(String file, String rule, List<Record> facts, List<Said> said) {}

    private record Said(Method ruling, List<Object> values) {
        void to(RulingCollector<?> collector) {
            collector.say(ruling, values.toArray());
        }
    }

    /**
     * Returns the verdict on facts.
     *
     * @throws io.orderkit.domain.policy.PolicyFailure as {@link RuleSet#judge}
     */
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        Question question = Question.about(facts);
        Topic topic = question.topic();
        Record seen = question.seen(rules.translator(), facts);
        @SuppressWarnings("unchecked") // the type of facts tells the type of their verdict
        RulingCollector<V> collector = (RulingCollector<V>) topic.collector(rules.names());
        Object ruling = Proxy.newProxyInstance(
                topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, (proxy, method, values) -> {
                    Said said = new Said(method, values == null ? List.of() : List.of(values));
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

    /** Returns the rules that fired, in order. */
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
            if (said.ruling().getParameters()[i].getName().equals(RulingCollector.REASON)) {
                reason = Optional.of(said.values().get(i).toString());
            }
        }
        Optional<String> requirement = reason.flatMap(rules.reasons()::find).map(ReasonTable.Row::requirement);
        return new Ruling(said.ruling().getName(), said.values(), reason, requirement);
    }

    /** Says what one of the rules that fired said, and nothing else, to a collector. */
    public void repeat(int firing, RulingCollector<?> to) {
        for (Said said : fired.get(firing).said()) {
            try {
                said.to(to);
            } catch (InvalidValue contradiction) {
                // It was said before, to all rules together; alone it contradicts itself.
            }
        }
    }
}
