package io.orderkit.rules.internal.explaining;

import io.orderkit.rules.NearlyApplied;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.reading.Condition;
import io.orderkit.rules.internal.reading.Pattern;
import io.orderkit.rules.internal.reading.Pattern.Quantifier;
import io.orderkit.rules.internal.reading.Place;
import io.orderkit.rules.internal.reading.Rule;
import io.orderkit.rules.internal.reading.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the rules that one condition kept from firing on a fact. */
public final class NearRules {
    private NearRules() {}

    public static List<NearlyApplied> to(RuleFile file, Record fact) {
        List<NearlyApplied> near = new ArrayList<>();
        for (Rule rule : file.rules()) {
            List<Failed> failed = rule.enabled() ? failed(rule, new Truth(fact)) : List.of();
            if (failed.size() == 1) {
                near.add(new NearlyApplied(
                        file.topic().file(),
                        failed.get(0).place().line(),
                        rule.name(),
                        failed.get(0).text(),
                        failed.get(0).found()));
            }
        }
        return near;
    }

    /** The rules of which every condition holds: those that fire. */
    public static List<String> holding(RuleFile file, Record fact) {
        return file.rules().stream()
                .filter(rule -> rule.enabled() && failed(rule, new Truth(fact)).isEmpty())
                .map(Rule::name)
                .toList();
    }

    /** A condition that does not hold. */
    private record Failed(Place place, String text, List<String> found) {}

    private static List<Failed> failed(Rule rule, Truth truth) {
        List<Failed> failed = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            List<Failed> ofPattern = new ArrayList<>();
            for (Condition condition : pattern.conditions()) {
                if (!truth.holds(condition)) {
                    ofPattern.add(new Failed(
                            condition.place(), condition.toString(), found(truth, truth.properties(condition))));
                }
            }
            if (pattern.quantifier() != Quantifier.NOT) {
                failed.addAll(ofPattern);
            } else if (ofPattern.isEmpty()) {
                failed.add(new Failed(pattern.place(), pattern.toString(), List.of()));
            }
        }
        return failed;
    }

    private static List<String> found(Truth truth, Set<String> properties) {
        return properties.stream()
                .map(name -> name + " is " + truth.value(name).map(Answer::text).orElse("not known"))
                .toList();
    }
}
