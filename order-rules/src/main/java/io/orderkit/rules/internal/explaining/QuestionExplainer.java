package io.orderkit.rules.internal.explaining;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.judging.FiringTracer;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.QuestionReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The full explanation of an answer to a question (X5). */
public final class QuestionExplainer {
    private QuestionExplainer() {}

    /** Returns the report on a question. The report is produced even if the rules give no verdict. */
    public static QuestionReport explain(RuleSet rules, PolicyFacts<?> facts) {
        Topic topic = rules.topics().about(facts);
        Record seen = rules.translator().seen(topic, facts);
        FiringTracer tracer = new FiringTracer(rules);
        Map<String, Object> answer = Map.of();
        List<Reason> reasons = List.of();
        Optional<String> failure = Optional.empty();
        try {
            Verdict verdict = tracer.judge(facts);
            answer = Answer.of(verdict);
            reasons = verdict.judgement().reasons();
        } catch (PolicyFailure e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        return new QuestionReport(
                rules.version(),
                topic.file(),
                texts(topic.known(seen)),
                texts(answer),
                reasons,
                failure,
                tracer.firings(),
                NearlyAppliedRules.of(rules.rules(topic), seen));
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, Answer.text(value)));
        return texts;
    }
}
