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
    private final List<ExampleReport.Overlap> found = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();

    List<ExampleReport.Overlap> found() {
        return found;
    }

    void look(Topic topic, ExampleReport.Place example, Verdict verdict, List<Firing> firings) {
        for (int i = 0; i < firings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Firing one = firings.get(j);
                Firing other = firings.get(i);
                Optional<Map<String, Object>> says = alone(topic, one, verdict);
                Optional<Map<String, Object>> otherSays = alone(topic, other, verdict);
                if (says.isPresent()
                        && otherSays.isPresent()
                        && !says.equals(otherSays)
                        && pairs.add(List.of(topic.file(), one.rule(), other.rule()))) {
                    found.add(new ExampleReport.Overlap(
                            example,
                            one.rule(),
                            Answer.text(says.get()),
                            other.rule(),
                            Answer.text(otherSays.get()),
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
