package io.orderkit.rules.internal.explaining;

import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.FactPattern.Quantifier;
import io.orderkit.rules.internal.language.FactValues;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.report.NearlyApplied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that nearly applied to a fact: exactly one condition of each rule did not hold. */
public final class NearlyAppliedRules {
    private NearlyAppliedRules() {}

    /** Returns the rules of a file that nearly applied, each with the one condition that did not hold. */
    public static List<NearlyApplied> of(RuleFile file, Record fact) {
        return failures(file, fact).values().stream()
                .filter(failures -> failures.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the conditions that do not hold for a fact, grouped by rule name. A rule fires if all of its conditions
     * hold.
     */
    public static Map<String, List<NearlyApplied>> failures(RuleFile file, Record fact) {
        Map<String, List<NearlyApplied>> failures = new LinkedHashMap<>();
        file.rules().stream()
                .filter(Rule::enabled)
                .forEach(rule -> failures.put(rule.name(), failures(file, rule, new FactValues(file.topic(), fact))));
        return failures;
    }

    private static List<NearlyApplied> failures(RuleFile file, Rule rule, FactValues fact) {
        List<NearlyApplied> failures = new ArrayList<>();
        for (FactPattern pattern : rule.patterns()) {
            List<Condition> failed = pattern.conditions().stream()
                    .filter(condition -> !condition.holds(fact))
                    .toList();
            if (pattern.quantifier() != Quantifier.NOT) {
                failed.forEach(condition -> failures.add(new NearlyApplied(
                        file.topic().file(),
                        condition.place().line(),
                        rule.name(),
                        condition.text(),
                        found(fact, condition))));
            } else if (failed.isEmpty()) {
                failures.add(new NearlyApplied(
                        file.topic().file(), pattern.place().line(), rule.name(), pattern.toString(), List.of()));
            }
        }
        return failures;
    }

    private static List<String> found(FactValues fact, Condition condition) {
        return fact.properties(condition).stream()
                .map(name -> name + " is " + fact.value(name).map(Answer::text).orElse("not known"))
                .toList();
    }
}
