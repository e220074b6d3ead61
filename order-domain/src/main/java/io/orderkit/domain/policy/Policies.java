package io.orderkit.domain.policy;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.refusal.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules in force. The same facts get the same verdict as long as the {@link #version()} is the same.
 *
 * <pre>{@code
 * Policies ours = Policies.answering()
 *         .on(CreditFacts.class, facts -> new CreditVerdict(...))
 *         .otherwise(new HandbookPolicies())
 *         .version(new RuleSetVersion("house-1", "house"));
 * }</pre>
 *
 * <p>Implementations are thread-safe. They throw {@link PolicyFailure} when a rule fails or does not end, and when they do not
 * answer a question.
 */
public interface Policies {
    /** Returns the verdict on facts. */
    <V extends Verdict> V judge(PolicyFacts<V> facts);

    /** Returns whether these rules answer a question, named by the type of its facts. A desk asks when it is opened. */
    boolean answers(Class<? extends PolicyFacts<?>> question);

    /**
     * Returns what speaks against these rules for a company with these names, a sentence each; empty where nothing does. The desk asks when it is
     * opened.
     */
    default List<String> objections(Catalogue names) {
        return List.of();
    }

    /** Which rules these are. */
    RuleSetVersion version();

    /** Returns the words of these rules for people, beside those of the processes; empty for rules that bring none. */
    default Optional<Wording> wording() {
        return Optional.empty();
    }

    /** Returns policies that answer by type of question, and none yet. */
    static Answering answering() {
        return new Answering(Map.of(), Optional.empty(), new RuleSetVersion("java", ""));
    }

    /** Policies that answer by type of question. Immutable; thread-safe when the answering functions are. */
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

        /** Returns these policies with an answer to one more question; an earlier answer to it no longer holds. */
        public <V extends Verdict, F extends PolicyFacts<V>> Answering on(
                Class<F> question, Function<? super F, ? extends V> answer) {
            Map<Class<?>, Function<Object, Verdict>> more = new HashMap<>(answers);
            more.put(question, facts -> answer.apply(question.cast(facts)));
            return new Answering(more, others, version);
        }

        /** Returns these policies, which leave all other questions to others. */
        public Answering otherwise(Policies rest) {
            return new Answering(answers, Optional.of(rest), version);
        }

        /** Returns these policies under another version. */
        public Answering version(RuleSetVersion named) {
            return new Answering(answers, others, named);
        }

        @Override
        @SuppressWarnings("unchecked") // an answer is kept under the type of facts that tells the type of its verdict
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
