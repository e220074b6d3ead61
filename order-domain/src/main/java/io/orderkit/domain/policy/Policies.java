package io.orderkit.domain.policy;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.refusal.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules in force. The same facts get the same verdict while the {@link #version()} is the same.
 *
 * <pre>{@code
 * Policies ours = Policies.answering()
 *         .on(CreditFacts.class, facts -> new CreditVerdict(...))
 *         .otherwise(new HandbookPolicies())
 *         .version(new RuleSetVersion("house-1", "house"));
 * }</pre>
 *
 * <p>Implementations are thread-safe. They throw {@link PolicyFailure} when a rule fails or does not end, and when they
 * do not answer a question.
 */
public interface Policies {
    /** Returns the verdict on facts. */
    <V extends Verdict> V judge(PolicyFacts<V> facts);

    /**
     * Returns whether these rules answer a question, identified by the type of its facts. A desk checks that when it is
     * opened.
     */
    boolean answers(Class<? extends PolicyFacts<?>> question);

    /**
     * Returns the objections to these rules for a company with these names, one sentence each; empty when there are
     * none. The desk checks that when it is opened.
     */
    default List<String> objections(Catalogue names) {
        return List.of();
    }

    /** Returns the version of these rules. */
    RuleSetVersion version();

    /** Returns the wording of these rules, in addition to those of the processes; empty for rules without one. */
    default Optional<Wording> wording() {
        return Optional.empty();
    }

    /** Returns policies that answer by type of question, without any answer yet. */
    static Answering answering() {
        return new Answering(Map.of(), Optional.empty(), new RuleSetVersion("java", ""));
    }

    /** A set of policies that answer by type of question. Immutable; thread-safe when the answering functions are. */
    final class Answering implements Policies {
        private final Map<Class<?>, Function<Object, Verdict>> answers;
        private final Optional<Policies> others;
        private final RuleSetVersion version;

        private Answering(
                Map<Class<?>, Function<Object, Verdict>> answers, Optional<Policies> others, RuleSetVersion version) {
            this.answers = answers;
            this.others = others;
            this.version = version;
        }

        /** Returns these policies with an answer to one more question, which replaces an earlier answer to it. */
        public <V extends Verdict, F extends PolicyFacts<V>> Answering on(
                Class<F> question, Function<? super F, ? extends V> answer) {
            Map<Class<?>, Function<Object, Verdict>> more = new HashMap<>(answers);
            more.put(question, facts -> answer.apply(question.cast(facts)));
            return new Answering(more, others, version);
        }

        /** Returns these policies, which delegate all other questions to others. */
        public Answering otherwise(Policies rest) {
            return new Answering(answers, Optional.of(rest), version);
        }

        /** Returns these policies under another version. */
        public Answering version(RuleSetVersion named) {
            return new Answering(answers, others, named);
        }

        @Override
        @SuppressWarnings(
                "unchecked") // an answer is stored under the type of facts that determines the type of its verdict
        public <V extends Verdict> V judge(PolicyFacts<V> facts) {
            Function<Object, Verdict> answer = answers.get(facts.getClass());
            if (answer != null) {
                return (V) answer.apply(facts);
            }
            return others.orElseThrow(() -> new PolicyFailure("the policies " + version + " do not answer "
                            + facts.getClass().getSimpleName()))
                    .judge(facts);
        }

        @Override
        public boolean answers(Class<? extends PolicyFacts<?>> question) {
            return answers.containsKey(question)
                    || others.filter(rest -> rest.answers(question)).isPresent();
        }

        @Override
        public List<String> objections(Catalogue names) {
            return others.map(rest -> rest.objections(names)).orElse(List.of());
        }

        @Override
        public RuleSetVersion version() {
            return version;
        }

        @Override
        public Optional<Wording> wording() {
            return others.flatMap(Policies::wording);
        }
    }
}
