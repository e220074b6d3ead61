package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.judging.FiringTracer;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.ExampleReport;
import io.orderkit.rules.report.Firing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search for overlapping rules, which fire on the same facts but give different verdicts when each is used alone. An
 * overlap is reported but not rejected, because it may be intended. For example, two rules may require different
 * deposits, and the higher one applies. Parts of the answer that collect the values of all rules, such as doubts, are
 * ignored because they always differ. A rule that cannot give a verdict on its own never overlaps with another rule.
 */
final class OverlapFinder {
    private static final int MOST_KNOWN = 1000;

    private final List<ExampleReport.Overlap> found = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();

    /**
     * The combined answer for each list of rulings. The answers are cached because most rules give the same rulings on
     * every example.
     */
    private final Map<Said, Optional<String>> known = new HashMap<>();

    private record Said(Topic topic, List<Firing.Ruling> rulings) {}

    List<ExampleReport.Overlap> found() {
        return found;
    }

    void look(Topic topic, ExampleReport.Place example, Verdict verdict, FiringTracer tracer) {
        List<Firing> firings = tracer.firings();
        List<Optional<String>> alone = new ArrayList<>();
        for (int i = 0; i < firings.size(); i++) {
            int firing = i;
            Said said = new Said(topic, firings.get(i).rulings());
            alone.add(known.computeIfAbsent(said, any -> alone(topic, tracer, firing, verdict)));
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        for (int i = 0; i < firings.size(); i++) {
            for (int j = 0; j < i && found.size() < ExampleReport.MOST_OVERLAPS; j++) {
                String rule = firings.get(j).rule();
                String other = firings.get(i).rule();
                if (alone.get(j).isPresent()
                        && alone.get(i).isPresent()
                        && !alone.get(j).equals(alone.get(i))
                        && pairs.add(List.of(topic.file(), rule, other))) {
                    found.add(new ExampleReport.Overlap(
                            example,
                            rule,
                            alone.get(j).get(),
                            other,
                            alone.get(i).get(),
                            singleParts(verdict)));
                }
            }
        }
    }

    /** Returns the answer that one firing gives on its own; empty when its rulings are not enough for a verdict. */
    private static Optional<String> alone(Topic topic, FiringTracer tracer, int firing, Verdict verdict) {
        RulingCollector<?> collector = topic.collector();
        tracer.repeat(firing, collector);
        Judgement judgement = new Judgement(verdict.judgement().version(), List.of(), List.of());
        return collector.missing().isEmpty()
                ? Optional.of(singleParts(collector.verdict(judgement)))
                : Optional.empty();
    }

    private static String singleParts(Verdict verdict) {
        Map<String, Object> parts = Answer.of(verdict);
        parts.values().removeIf(Collection.class::isInstance);
        return Answer.text(parts);
    }
}
