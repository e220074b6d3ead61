package io.orderkit.domain.process;

/**
 * A question to the outside that a step needs answered before it can decide. It is a record, computed from order and
 * command alone, so that the same attempt asks the same questions.
 *
 * @param <A> the type of the answer: a record with its source and time
 */
public interface FactRequest<A> {
    /** Returns the type of the answer. */
    Class<A> answerType();
}
