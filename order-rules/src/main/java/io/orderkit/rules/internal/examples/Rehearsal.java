package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.ExampleReport;
import io.orderkit.rules.Finding;
import io.orderkit.rules.Firing;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.Tracer;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.reading.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks a rule set every example beside it. For one run. */
public final class Rehearsal {
    /** Letters of a name or a cell in a message. */
    private static final int LONGEST_PART = 200;

    private final RuleSet rules;
    private final Consumer<Finding> findings;
    private final List<ExampleReport.Table> tables = new ArrayList<>();
    private final List<ExampleReport.RuleName> untried = new ArrayList<>();
    private final List<ExampleReport.RuleName> off = new ArrayList<>();
    private final List<ExampleReport.Place> unanswered = new ArrayList<>();
    private final Overlaps overlaps = new Overlaps();

    private Rehearsal(RuleSet rules, Consumer<Finding> findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** What came of it; an example that cannot be read, or gets another verdict than it expects, goes to the findings. */
    public static ExampleReport of(RuleSet rules, Consumer<Finding> findings) {
        return of(rules, topic -> {}, findings);
    }

    /** The same; each topic is announced before its examples are asked. */
    public static ExampleReport of(RuleSet rules, Consumer<Topic> next, Consumer<Finding> findings) {
        Rehearsal rehearsal = new Rehearsal(rules, findings);
        for (Topic topic : Topic.values()) {
            next.accept(topic);
            rehearsal.run(topic);
        }
        return new ExampleReport(
                rehearsal.tables, rehearsal.untried, rehearsal.off, rehearsal.unanswered, rehearsal.overlaps.found());
    }

    private void run(Topic topic) {
        List<Example> examples = ExampleSheet.read(topic, rules.files(), findings);
        Set<String> fired = new HashSet<>();
        examples.forEach(example -> fired.addAll(run(topic, example)));
        List<String> inForce = rules.rules(topic).rules().stream()
                .filter(Rule::enabled)
                .map(Rule::name)
                .toList();
        String unsaid = topic.collector().missing();
        if (inForce.isEmpty() && !unsaid.isEmpty()) {
            findings.accept(Finding.of(topic.file(), 1, "all its rules are off, and one must say " + unsaid));
        }
        rules.rules(topic).rules().stream()
                .filter(rule -> !rule.enabled())
                .forEach(rule -> off.add(new ExampleReport.RuleName(topic.file(), rule.name())));
        inForce.stream()
                .filter(rule -> !fired.contains(rule))
                .forEach(rule -> untried.add(new ExampleReport.RuleName(topic.file(), rule)));
        if (!examples.isEmpty()) {
            tables.add(
                    new ExampleReport.Table(ExampleSheet.file(topic), examples.size(), inForce.size(), fired.size()));
        }
    }

    /** The rules that fired. */
    private Set<String> run(Topic topic, Example example) {
        Tracer tracer = new Tracer(rules);
        try {
            Verdict verdict =
                    tracer.judge(topic, Question.of(topic).seen(rules.view(), example.facts()), topic.collector());
            expect(example, verdict);
            if (tracer.firings().isEmpty()) {
                unanswered.add(place(example));
            }
            overlaps.look(topic, place(example), verdict, tracer.firings());
        } catch (PolicyFailure e) {
            findings.accept(wrong(example, "gets no verdict: " + e.getMessage()));
        }
        return tracer.firings().stream().map(Firing::rule).collect(Collectors.toSet());
    }

    private void expect(Example example, Verdict verdict) {
        Map<String, Object> answer = Answer.of(verdict);
        answer.put(
                ExampleSheet.REASONS,
                new TreeSet<>(
                        verdict.judgement().reasons().stream().map(Reason::code).toList()));
        example.expected().forEach((part, cell) -> {
            Object said = answer.getOrDefault(part, "");
            Expectation.objection(said, cell, example.separator()).ifPresent(objection -> {
                List<String> by = verdict.judgement().rules();
                findings.accept(wrong(
                        example,
                        "verdict." + part + " is " + quoted(Shown.text(Answer.text(said), LONGEST_PART)) + ", "
                                + objection + " (fired: " + (by.isEmpty() ? "no rule" : Shown.names(by)) + ")"));
            });
        });
    }

    private static Finding wrong(Example example, String what) {
        return Finding.of(
                example.file(),
                example.line(),
                (example.name().isEmpty()
                                ? "the example"
                                : "the example " + quoted(Shown.text(example.name(), LONGEST_PART)))
                        + ": " + what);
    }

    private static ExampleReport.Place place(Example example) {
        return new ExampleReport.Place(example.file(), example.line(), example.name());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
