package io.orderkit.ports.outside;

import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The port for facts of the ERP: the price execution plan, earlier deals, contracts, the customer record. They are read
 * before a decision, never guessed. See rules F-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking.
 */
@FunctionalInterface
public interface ErpFacts {
    /**
     * Returns the answer to a question. "There is none" is an answer too, and a value of its type (F-2).
     *
     * @param limit how long the desk waits; an adapter gives up after that time (F-3)
     * @throws PortUnavailable when there is no answer in time, or this type of question is unknown (F-1)
     */
    <A> A answer(FactRequest<A> request, Duration limit);

    /** Returns an ERP that answers by type of question. */
    static ByQuestion byQuestion() {
        return new ByQuestion(Map.of());
    }

    /** An ERP that answers by type of question. Immutable; thread-safe when the answering functions are. */
    final class ByQuestion implements ErpFacts {
        private final Map<Class<?>, BiFunction<Object, Duration, Object>> answers;

        private ByQuestion(Map<Class<?>, BiFunction<Object, Duration, Object>> answers) {
            this.answers = answers;
        }

        /** Returns this ERP with an answer for another type of question. */
        public <A, Q extends FactRequest<A>> ByQuestion on(Class<Q> question, Function<Q, A> answer) {
            return on(question, (asked, limit) -> answer.apply(asked));
        }

        /**
         * Returns this ERP with an answer for another type of question. The function takes time, and receives the limit
         * after which it must give up.
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
                        "nobody answers " + request.getClass().getSimpleName() + "; expected one of "
                                + answers.keySet(),
                        new IllegalArgumentException(request.toString()));
            }
            return request.answerType().cast(answer.apply(request, limit));
        }
    }
}
