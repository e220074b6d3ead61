package io.orderkit.rules.internal.examples;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.ExampleReport;
import io.orderkit.rules.Firing;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.rulings.Collected;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rules that speak to the same facts and, each asked alone, would give different verdicts. That may be meant (the highest
 * deposit holds), so that it is told and not refused. Parts that are collected from all rules, as doubts, differ by nature and are left
 * out; a rule whose word alone is no verdict has none that could differ.
 */
final class Overlaps {
    private static final int MOST_KNOWN = 1000;

    private final List<ExampleReport.Overlap> found = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();

    /** What rulings come to alone: most rules say the same on every example. */
    private final Map<Said, Optional<Map<String, Object>>> known = new HashMap<>();

    private record Said(Topic topic, List<Firing.Ruling> rulings) {}

    List<ExampleReport.Overlap> found() {
        return found;
    }

    void look(Topic topic, ExampleReport.Place example, Verdict verdict, List<Firing> firings) {
        List<Optional<Map<String, Object>>> says = firings.stream()
                .map(firing ->
                        known.computeIfAbsent(new Said(topic, firing.rulings()), any -> alone(topic, firing, verdict)))
                .toList();
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        if (Set.copyOf(says).size() < 2) {
            return;
        }
        for (int i = 0; i < firings.size(); i++) {
            for (int j = 0; j < i && found.size() < ExampleReport.MOST_OVERLAPS; j++) {
                if (says.get(j).isPresent()
                        && says.get(i).isPresent()
                        && !says.get(j).equals(says.get(i))
                        && pairs.add(List.of(
                                topic.file(),
                                firings.get(j).rule(),
                                firings.get(i).rule()))) {
                    found.add(new ExampleReport.Overlap(
                            example,
                            firings.get(j).rule(),
                            Answer.text(says.get(j).get()),
                            firings.get(i).rule(),
                            Answer.text(says.get(i).get()),
                            Answer.text(single(Answer.of(verdict)))));
                }
            }
        }
    }

    /** The verdict, had this rule been the only one to fire; empty when it would be none. */
    private static Optional<Map<String, Object>> alone(Topic topic, Firing firing, Verdict verdict) {
        Collected<?> collected = topic.collector();
        for (Firing.Ruling ruling : firing.rulings()) {
            say(topic, ruling, collected);
        }
        return collected.missing().isEmpty()
                ? Optional.of(single(Answer.of(collected.verdict(
                        new Judgement(verdict.judgement().version(), List.of(firing.rule()), List.of())))))
                : Optional.empty();
    }

    private static Map<String, Object> single(Map<String, Object> parts) {
        parts.values().removeIf(Collection.class::isInstance);
        return parts;
    }

    private static void say(Topic topic, Firing.Ruling ruling, Collected<?> to) {
        for (Method method : topic.ruling().getMethods()) {
            if (method.getName().equals(ruling.name()) && takes(method, ruling.values())) {
                try {
                    method.invoke(to, ruling.values().toArray());
                    return;
                } catch (InvocationTargetException e) {
                    // It was said before, to all rules together; alone it contradicts itself.
                    if (!(e.getCause() instanceof InvalidValue)) {
                        throw new IllegalStateException(ruling + " cannot be said again", e);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(ruling + " cannot be said again", e);
                }
            }
        }
    }

    private static boolean takes(Method method, List<Object> values) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == values.size();
        for (int i = 0; fits && i < types.length; i++) {
            Class<?> value = values.get(i).getClass();
            fits = types[i].isInstance(values.get(i))
                    || (types[i] == int.class && value == Integer.class)
                    || (types[i] == boolean.class && value == Boolean.class);
        }
        return fits;
    }
}
