package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A topic under review.
 *
 * @param file the parsed rule file of the topic
 * @param cases the possible cases of the topic
 * @param mentioned the values that occur in the topic's rules and tables
 * @param rules the enabled rules of the topic, with the cases in which they fire
 * @param findings the receiver of the review's findings
 */
record TopicReview(
        RuleFile file,
        TopicCases cases,
        MentionedValues mentioned,
        List<RuleCases> rules,
        Consumer<ReviewFinding> findings) {
    /** The maximum number of findings of one kind per file, which is enough for one round of corrections. */
    static final int MOST_OF_A_KIND = 20;

    TopicReview {
        rules = List.copyOf(rules);
    }

    static TopicReview of(RuleFile file, FactTranslator translator, Consumer<ReviewFinding> findings) {
        List<Rule> inForce = file.rules().stream().filter(Rule::enabled).toList();
        MentionedValues mentioned =
                MentionedValues.of(inForce.stream(), translator.tables().mentioned(file.topic()));
        List<SaidRulings> said = inForce.stream()
                .map(rule -> new SaidRulings(file.topic(), rule))
                .toList();
        said.forEach(rulings -> rulings.refusedFrom().forEach(mentioned::mention));
        TopicCases cases = new TopicCases(Question.of(file.topic()), translator, mentioned);
        List<RuleCases> rules = IntStream.range(0, said.size())
                .mapToObj(i ->
                        new RuleCases(inForce.get(i), CaseConditions.of(inForce.get(i), cases.asked()), said.get(i)))
                .toList();
        return new TopicReview(file, cases, mentioned, rules, findings);
    }

    /** Reports a finding about a rule. */
    void report(Kind kind, Rule rule, SourcePosition place, String message) {
        findings.accept(ReviewFinding.of(kind, finding(rule, place, message)));
    }

    /** Reports a finding about a rule, together with the smallest case that shows the problem. */
    void report(Kind kind, Rule rule, String message, int[] smallest) {
        findings.accept(ReviewFinding.of(kind, finding(rule, rule.place(), message), cases.facts(smallest)));
    }

    /** Reports a finding about the rule file as a whole. */
    void report(Kind kind, String message) {
        findings.accept(ReviewFinding.of(kind, Finding.of(file.topic().file(), 0, message)));
    }

    Finding finding(Rule rule, SourcePosition place, String message) {
        return Finding.of(file.topic().file(), place.line(), message).in(rule.name(), place.column());
    }
}
