package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.judging.FiringTracer;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.ExampleReport;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.Firing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A run of all examples in the directory of a rule set. */
public final class ExampleRun {
    /** The maximum number of characters of an example's name, or of a part of an answer, that a finding quotes. */
    private static final int LONGEST_PART = 200;

    private final RuleSet rules;
    private final Consumer<Finding> findings;
    private final List<ExampleReport.Table> tables = new ArrayList<>();
    private final List<ExampleReport.RuleName> untried = new ArrayList<>();
    private final List<ExampleReport.RuleName> off = new ArrayList<>();
    private final List<ExampleReport.Place> unanswered = new ArrayList<>();
    private final OverlapFinder overlaps = new OverlapFinder();

    private ExampleRun(RuleSet rules, Consumer<Finding> findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /**
     * Returns the report on the run of all examples. An example is reported as a finding if it is unreadable or if its verdict differs from
     * the expected one.
     */
    public static ExampleReport of(RuleSet rules, Consumer<Finding> findings) {
        return of(rules, topic -> {}, findings);
    }

    /** Returns the report on the run of all examples. The consumer receives each topic before the examples of that topic are run. */
    public static ExampleReport of(RuleSet rules, Consumer<Topic> next, Consumer<Finding> findings) {
        ExampleRun run = new ExampleRun(rules, findings);
        for (Topic topic : rules.topics()) {
            next.accept(topic);
            run.run(topic);
        }
        return new ExampleReport(run.tables, run.untried, run.off, run.unanswered, run.overlaps.found());
    }

    private void run(Topic topic) {
        List<Example> examples = ExampleSheet.read(topic, rules.texts(), findings);
        Set<String> fired = new HashSet<>();
        examples.forEach(example -> fired.addAll(run(topic, example)));
        if (rules.texts().standsIn(topic.file())) {
            return; // A shipped file that replaces a missing one needs no examples in the rule directory.
        }
        int inForce = 0;
        for (Rule rule : rules.rules(topic).rules()) {
            ExampleReport.RuleName name = new ExampleReport.RuleName(topic.file(), rule.name());
            inForce += rule.enabled() ? 1 : 0;
            if (!rule.enabled()) {
                off.add(name);
            } else if (!fired.contains(rule.name())) {
                untried.add(name);
            }
        }
        String unsaid = topic.collector().missing();
        if (inForce == 0 && !unsaid.isEmpty()) {
            findings.accept(Finding.of(topic.file(), 1, "all its rules are disabled, but one must say " + unsaid));
        }
        if (!examples.isEmpty()) {
            tables.add(new ExampleReport.Table(topic.exampleFile(), examples.size(), inForce, fired.size()));
        }
    }

    /** Returns the names of the rules that fired on an example. */
    private Set<String> run(Topic topic, Example example) {
        FiringTracer tracer = new FiringTracer(rules);
        try {
            Verdict verdict = tracer.judge(example.facts());
            expect(example, verdict);
            if (tracer.firings().isEmpty()) {
                unanswered.add(place(example));
            }
            overlaps.look(topic, place(example), verdict, tracer);
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
            Expectation.objection(said, cell, example.separator(), rules.names())
                    .ifPresent(objection -> {
                        List<String> by = verdict.judgement().rules();
                        findings.accept(wrong(
                                example,
                                "verdict." + part + " is " + quoted(PrintableText.text(Answer.text(said), LONGEST_PART))
                                        + ", "
                                        + objection + " (fired: " + (by.isEmpty() ? "no rule" : PrintableText.names(by))
                                        + ")"));
                    });
        });
    }

    private static Finding wrong(Example example, String what) {
        return Finding.of(
                example.file(),
                example.line(),
                (example.name().isEmpty()
                                ? "the example"
                                : "the example " + quoted(PrintableText.text(example.name(), LONGEST_PART)))
                        + ": " + what);
    }

    private static ExampleReport.Place place(Example example) {
        return new ExampleReport.Place(example.file(), example.line(), example.name());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
