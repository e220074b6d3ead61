package io.orderkit.domain.process;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to the fact requests of a step. An unanswered request has no entry, because no answer is ever assumed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Facts {
    private static final Facts NONE = new Facts(Map.of());

    private final Map<FactRequest<?>, Object> answers;

    private Facts(Map<FactRequest<?>, Object> answers) {
        this.answers = Collections.unmodifiableMap(answers);
    }

    /** Returns an empty set of facts. */
    public static Facts none() {
        return NONE;
    }

    /** Returns these facts with one more answer. */
    public <A> Facts and(FactRequest<A> request, A answer) {
        Map<FactRequest<?>, Object> more = new HashMap<>(answers);
        more.put(request, answer);
        return new Facts(more);
    }

    /** Returns the answer to a request; empty if it has not been answered. */
    public <A> Optional<A> find(FactRequest<A> request) {
        return Optional.ofNullable(answers.get(request)).map(request.answerType()::cast);
    }

    /**
     * Returns the answer to a request that the step has made.
     *
     * @throws ProcessDefect when there is no answer because the step has not made this request
     */
    public <A> A get(FactRequest<A> request) {
        return find(request)
                .orElseThrow(() -> new ProcessDefect("decided on a fact that the step did not ask for: " + request));
    }

    /** Returns all answers. */
    public Map<FactRequest<?>, Object> answers() {
        return answers;
    }
}
