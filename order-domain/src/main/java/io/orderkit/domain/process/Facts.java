package io.orderkit.domain.process;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to the questions of a step. What was not answered is absent, never guessed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Facts {
    private static final Facts NONE = new Facts(Map.of());

    private final Map<FactRequest<?>, Object> answers;

    private Facts(Map<FactRequest<?>, Object> answers) {
        this.answers = Collections.unmodifiableMap(answers);
    }

    public static Facts none() {
        return NONE;
    }

    /** These answers and one more. */
    public <A> Facts and(FactRequest<A> request, A answer) {
        Map<FactRequest<?>, Object> more = new HashMap<>(answers);
        more.put(request, answer);
        return new Facts(more);
    }

    public <A> Optional<A> find(FactRequest<A> request) {
        return Optional.ofNullable(answers.get(request)).map(request.answerType()::cast);
    }

    /** @throws ProcessDefect when the step did not ask for it: a decision runs only on answered questions */
    public <A> A get(FactRequest<A> request) {
        return find(request)
                .orElseThrow(() -> new ProcessDefect("decided on a fact that the step did not ask for: " + request));
    }

    /** Everything that was answered. */
    public Map<FactRequest<?>, Object> answers() {
        return answers;
    }
}
