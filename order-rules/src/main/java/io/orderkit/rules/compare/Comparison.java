package io.orderkit.rules.compare;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.internal.questions.Answer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A comparison of two rule sets over recorded facts (X7). A comparison reports each difference, the rules that cause it, and the totals of
 * all differences.
 *
 * <pre>{@code
 * ComparisonReport report = Comparison.between(RuleBook.standard(), RuleBook.load(changed)).over(facts);
 * }</pre>
 *
 * <p>Memory use is bounded: the comparison reads one fact at a time and limits the number of totals. A comparison is immutable, but each
 * run is confined to one thread.
 */
public final class Comparison {
    private final RuleBook before;
    private final RuleBook after;
    private final Consumer<Difference> each;
    private final LongConsumer progress;

    private Comparison(RuleBook before, RuleBook after, Consumer<Difference> each, LongConsumer progress) {
        this.before = before;
        this.after = after;
        this.each = each;
        this.progress = progress;
    }

    public static Comparison between(RuleBook before, RuleBook after) {
        return new Comparison(before, after, difference -> {}, count -> {});
    }

    /** Returns a comparison that also passes each difference to a listener as soon as it is found. */
    public Comparison tellingEach(Consumer<Difference> listener) {
        return new Comparison(before, after, listener, progress);
    }

    /** Returns a comparison that also reports its progress: after each fact, the number of facts compared so far. */
    public Comparison telling(LongConsumer judged) {
        return new Comparison(before, after, each, judged);
    }

    /** Compares the verdicts of both rule sets, one fact at a time. */
    public ComparisonReport over(Iterator<RecordedFacts> facts) {
        DifferenceTotals totals = new DifferenceTotals();
        while (facts.hasNext()) {
            RecordedFacts recorded = facts.next();
            Difference judged = new Difference(
                    recorded,
                    before.fileAbout(recorded.facts()),
                    judge(before, recorded.facts()),
                    judge(after, recorded.facts()));
            if (totals.add(judged)) {
                each.accept(judged);
            }
            progress.accept(totals.facts());
        }
        return totals.report(before.version(), after.version());
    }

    private static RuleSetAnswer judge(RuleBook rules, PolicyFacts<?> facts) {
        try {
            Verdict verdict = rules.judge(facts);
            return new RuleSetAnswer(
                    Answer.text(Answer.of(verdict)),
                    verdict.judgement().rules(),
                    verdict.judgement().reasons().stream().map(Reason::code).toList(),
                    false);
        } catch (PolicyFailure e) {
            return new RuleSetAnswer(String.valueOf(e.getMessage()), List.of(), List.of(), true);
        }
    }
}
