package io.orderkit.domain.policy;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.refusal.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules in force. The same facts always get the same verdict under the same {@link #version()}.
 *
 * <pre>{@code
 * Policies ours = Policies.answering()
 *         .on(CreditFacts.class, facts -> new CreditVerdict(...))
 *         .otherwise(new HandbookPolicies())
 *         .version(new RuleSetVersion("house-1", "house"));
 * }</pre>
 *
 * <p>Implementations are thread-safe. Implementations throw {@link PolicyFailure} when a rule fails or exceeds its
 * limit, or when no rule answers a question.
 */
public interface Policies {
    /** Returns the rules' verdict on the facts of a question. */
    <V extends Verdict> V judge(PolicyFacts<V> facts);

    /**
     * Returns whether these rules can answer a question whose facts are of the given type. When a desk is opened, it
     * checks that the rules answer all of its questions.
     */
    boolean answers(Class<? extends PolicyFacts<?>> question);

    /**
     * Returns the conflicts between these rules and a company's names, one sentence each; empty if there are none. The
     * desk checks for conflicts between rules and names when it is opened.
     */
    default List<String> objections(Catalogue names) {
        return List.of();
    }

    /** Returns the version of these rules. */
    RuleSetVersion version();

    /** Returns the texts that these rules add to the wording of the processes; empty if there are none. */
    default Optional<Wording> wording() {
        return Optional.empty();
    }

    /**
     * Returns a set of policies that does not answer any question yet. Add an answering function for each type of
     * question.
     */
    static Answering answering() {
        return new Answering(Map.of(), Optional.empty(), new RuleSetVersion("java", ""));
    }

    /**
     * A set of policies that has one answering function for each type of question. Immutable, and thread-safe if the
     * answering functions are.
     */
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

        /**
         * Returns a copy of these policies that uses the given function for one type of question. The function replaces
         * any earlier one for this type.
         */
        public <V extends Verdict, F extends PolicyFacts<V>> Answering on(
                Class<F> question, Function<? super F, ? extends V> answer) {
            Map<Class<?>, Function<Object, Verdict>> more = new HashMap<>(answers);
            more.put(question, facts -> answer.apply(question.cast(facts)));
            return new Answering(more, others, version);
        }

        /** Returns a copy of these policies that passes all other questions to a fallback. */
        public Answering otherwise(Policies rest) {
            return new Answering(answers, Optional.of(rest), version);
        }

        /** Returns these policies with a different version. */
        public Answering version(RuleSetVersion named) {
            return new Answering(answers, others, named);
        }

        @Override
        @SuppressWarnings("unchecked") // on() pairs each facts type with its verdict type
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
