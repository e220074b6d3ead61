package io.orderkit.ports.outside;

import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The port that reads facts from the ERP, such as planned prices, earlier deals, contracts and customer records. The
 * desk reads the facts before a decision; it never guesses missing facts. Rules F-1 onwards in {@code docs/ports.md}
 * define how this port must behave.
 *
 * <p>Implementations are thread-safe and blocking.
 */
@FunctionalInterface
public interface ErpFacts {
    /**
     * Returns the ERP's answer to a request. A negative result, such as "no contract", is also an answer and has its
     * own value (F-2).
     *
     * @param limit the maximum time that the desk waits; after this, the adapter must give up (F-3)
     * @throws PortUnavailable when no answer arrives in time, or the type of request is unknown (F-1)
     */
    <A> A answer(FactRequest<A> request, Duration limit);

    /**
     * Returns an implementation that does not answer any request yet. Add an answering function for each type of
     * request.
     */
    static ByQuestion byQuestion() {
        return new ByQuestion(Map.of());
    }

    /**
     * An implementation that has one answering function for each type of request. Immutable, and thread-safe if the
     * answering functions are.
     */
    final class ByQuestion implements ErpFacts {
        private final Map<Class<?>, BiFunction<Object, Duration, Object>> answers;

        private ByQuestion(Map<Class<?>, BiFunction<Object, Duration, Object>> answers) {
            this.answers = answers;
        }

        /** Returns a copy of this implementation that uses the given function to answer one more type of request. */
        public <A, Q extends FactRequest<A>> ByQuestion on(Class<Q> question, Function<Q, A> answer) {
            return on(question, (asked, limit) -> answer.apply(asked));
        }

        /**
         * Returns a copy of this implementation that uses the given function to answer one more type of request. The
         * function receives a time limit, after which it must give up.
         */
        public <A, Q extends FactRequest<A>> ByQuestion on(Class<Q> question, BiFunction<Q, Duration, A> answer) {
            Map<Class<?>, BiFunction<Object, Duration, Object>> more = new HashMap<>(answers);
            more.put(question, (asked, limit) -> answer.apply(question.cast(asked), limit));
            return new ByQuestion(more);
        }

        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            BiFunction<Object, Duration, Object> answer = answers.get(request.getClass());
            if (answer == null) {
                throw PortUnavailable.broken(
                        "erp-facts",
                        "no function is registered for " + request.getClass().getSimpleName() + "; expected one of "
                                + answers.keySet(),
                        new IllegalArgumentException(request.toString()));
            }
            return request.answerType().cast(answer.apply(request, limit));
        }
    }
}
