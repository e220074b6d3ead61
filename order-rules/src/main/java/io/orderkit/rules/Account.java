package io.orderkit.rules;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.Tracer;
import io.orderkit.rules.internal.explaining.NearRules;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.questions.Question;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that can be told of one question (X5): what the rules saw, what they said and why, and which rules nearly applied. Texts are as
 * rule files and tables write them.
 *
 * @param version which rules these are
 * @param file the rule file that was asked
 * @param seen the properties that its rules looked at, those from decision tables included; what is not known is left out
 * @param answer the parts of the verdict; none when there is no verdict
 * @param reasons why, as the verdict has it
 * @param failure why there is no verdict
 * @param fired the rules that fired, with what they said
 * @param nearly the rules that one condition alone kept from firing
 */
public record Account(
        RuleSetVersion version,
        String file,
        Map<String, String> seen,
        Map<String, String> answer,
        List<Reason> reasons,
        Optional<String> failure,
        List<Firing> fired,
        List<NearlyApplied> nearly) {

    static Account of(RuleSet rules, PolicyFacts<?> facts) {
        Question question = Question.about(facts);
        Record seen = question.seen(rules.view(), facts);
        List<NearlyApplied> nearly = NearRules.to(rules.rules(question.topic()), seen);
        Tracer tracer = new Tracer(rules);
        try {
            Verdict verdict =
                    tracer.judge(question.topic(), seen, question.topic().collector());
            return new Account(
                    rules.version(),
                    question.topic().file(),
                    texts(properties(seen)),
                    texts(Answer.of(verdict)),
                    verdict.judgement().reasons(),
                    Optional.empty(),
                    tracer.firings(),
                    nearly);
        } catch (PolicyFailure e) {
            return new Account(
                    rules.version(),
                    question.topic().file(),
                    texts(properties(seen)),
                    Map.of(),
                    List.of(),
                    Optional.of(String.valueOf(e.getMessage())),
                    tracer.firings(),
                    nearly);
        }
    }

    private static Map<String, Object> properties(Record seen) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : seen.getClass().getRecordComponents()) {
            try {
                Optional.ofNullable(component.getAccessor().invoke(seen))
                        .ifPresent(value -> properties.put(component.getName(), value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return properties;
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, Answer.text(value)));
        return texts;
    }
}
