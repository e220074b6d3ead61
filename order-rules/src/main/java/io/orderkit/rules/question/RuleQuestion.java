package io.orderkit.rules.question;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.topics.OwnShape;
import io.orderkit.rules.internal.topics.Topic;

/**
 * A question that a host adds to the rules.
 *
 * <pre>{@code
 * RuleQuestion credit = RuleQuestion.about("credit", CreditFacts.class)
 *         .seenAs("CreditCase")
 *         .says("releaseUpTo", RulingPart.number("limit").highest().needed())
 *         .says("askFor", RulingPart.text("documents").every())
 *         .says("hold", RulingPart.word("held"))
 *         .answers((said, judgement) ->
 *                 new CreditVerdict(said.number("limit"), said.every("documents", String.class), said.isSo("held"), judgement));
 *
 * RuleBook rules = RuleBook.asking(credit).load(Path.of("/etc/acme/rules"));  // reads credit.drl too
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleQuestion {
    private final OwnShape shape;
    private final OwnShape.Host<?> host;

    RuleQuestion(OwnShape shape, OwnShape.Host<?> host) {
        this.shape = shape;
        this.host = host;
    }

    /**
     * Returns a builder for a new question.
     *
     * @param topic the name of the question in kebab-case; its rule file is the name followed by {@code .drl}
     * @param facts a record type whose components are the properties that rules read; a component of type
     *     {@code Optional} may be unknown
     * @throws IllegalArgumentException when the record has a component of a type that rules do not support
     */
    public static <V extends Verdict, F extends Record & PolicyFacts<V>> RuleQuestionBuilder<F, V> about(
            String topic, Class<F> facts) {
        return new RuleQuestionBuilder<>(topic, facts);
    }

    /** Returns the topic that the rule book builds from this question; for internal use only. */
    public Topic topic() {
        return shape.topic(host);
    }

    /** Returns the description of this question; for internal use only. */
    public OwnShape shape() {
        return shape;
    }
}
