package io.orderkit.domain.process;

/**
 * A request for an external fact that a step needs before it can decide. A request is a record that depends only on the
 * order and the command, so repeated attempts make equal requests.
 *
 * @param <A> the type of the answer: a record that contains the answer's source and time
 */
public interface FactRequest<A> {
    /** Returns the type of the answer. */
    Class<A> answerType();
}
