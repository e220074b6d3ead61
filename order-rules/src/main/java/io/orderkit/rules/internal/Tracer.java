package io.orderkit.rules.internal;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.Firing;
import io.orderkit.rules.Firing.Ruling;
import io.orderkit.rules.internal.rulings.Collected;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kie.api.runtime.rule.Match;

/** Judges, and keeps which rule fired on which facts and what it said, decisive or not (X5). For one question. */
public final class Tracer implements Judge {
    private final RuleSet rules;
    private final List<Firing> firings = new ArrayList<>();

    public Tracer(RuleSet rules) {
        this.rules = rules;
    }

    /** The rules that fired, in order. */
    public List<Firing> firings() {
        return List.copyOf(firings);
    }

    @Override
    public <V extends Verdict> V judge(Topic topic, Record fact, Collected<V> collected) {
        InvocationHandler listener = (proxy, ruling, said) -> {
            Firing last = firings.get(firings.size() - 1);
            firings.set(firings.size() - 1, last.and(ruling(ruling, said)));
            try {
                return ruling.invoke(collected, said);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        Object ruling =
                Proxy.newProxyInstance(topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, listener);
        return rules.judge(topic, fact, collected, ruling, match -> firings.add(firing(topic, match)));
    }

    private static Firing firing(Topic topic, Match match) {
        List<Record> facts = match.getObjects().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .toList();
        return new Firing(topic.file(), match.getRule().getName(), facts, List.of());
    }

    private Ruling ruling(Method ruling, Object[] said) {
        List<Object> values = said == null ? List.of() : List.of(said);
        Optional<String> reason = Optional.empty();
        for (int i = 0; i < values.size(); i++) {
            if (ruling.getParameters()[i].getName().equals("reason")) {
                reason = Optional.of(values.get(i).toString());
            }
        }
        Optional<String> requirement = reason.flatMap(rules.reasons()::find).map(ReasonTable.Row::requirement);
        return new Ruling(ruling.getName(), values, reason, requirement);
    }
}
