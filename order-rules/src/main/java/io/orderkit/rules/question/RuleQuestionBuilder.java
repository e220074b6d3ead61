package io.orderkit.rules.question;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.topics.OwnShape;
import io.orderkit.rules.internal.topics.OwnWord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A builder for a {@link RuleQuestion}. Not thread-safe.
 *
 * @param <F> the facts
 * @param <V> the verdict
 */
public final class RuleQuestionBuilder<F extends Record & PolicyFacts<V>, V extends Verdict> {
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][A-Za-z0-9]*");

    private final String topic;
    private final Class<F> facts;
    private final FactRecord<F> properties;
    private final List<OwnWord> words = new ArrayList<>();
    private String fact;

    RuleQuestionBuilder(String topic, Class<F> facts) {
        require(TOPIC, topic, "a name in kebab-case, as in credit");
        this.topic = topic;
        this.facts = facts;
        this.properties = new FactRecord<>(facts);
        this.fact = facts.getSimpleName();
    }

    private static void require(Pattern pattern, String found, String expected) {
        if (!pattern.matcher(found).matches()) {
            throw new IllegalArgumentException("found \"" + found + "\", expected " + expected);
        }
    }

    /** Sets the name of the question's facts in the rule file. The default name is the simple name of the Java type of the facts. */
    public RuleQuestionBuilder<F, V> seenAs(String name) {
        require(WORD, name, "letters and digits, as in CreditCase");
        fact = name;
        return this;
    }

    /** Adds a ruling that rules may give. The last argument of a ruling is always the code of the reason. */
    public RuleQuestionBuilder<F, V> says(String ruling, RulingPart part) {
        require(WORD, ruling, "letters and digits, as in releaseUpTo");
        words.add(part.said(ruling));
        return this;
    }

    /**
     * Completes the question.
     *
     * @param answer the function that builds the verdict, which is a record with one component for each part of the answer, named after the
     * part
     */
    public RuleQuestion answers(BiFunction<AnswerParts, Judgement, V> answer) {
        OwnShape shape =
                new OwnShape(topic, Wire.Names.of(facts), fact, properties.properties(), properties.unknown(), words);
        return new RuleQuestion(
                shape,
                new OwnShape.Host<>(
                        facts,
                        properties::value,
                        properties::make,
                        (parts, judgement) -> answer.apply(new AnswerParts(parts), judgement)));
    }
}
