package io.orderkit.desk;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.ports.store.JournalEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence of an accepted or refused attempt (X5): each question to the ERP or the rules, with its answer. Each
 * verdict states the version of the rules and names the rules that fired.
 *
 * @param attempt the journal entry of the attempt
 * @param asked the questions with their answers, in sequence
 */
public record Evidence(JournalEntry attempt, List<Asked> asked) {
    public Evidence {
        asked = List.copyOf(asked);
    }

    /**
     * A question and its answer.
     *
     * @param question a {@link io.orderkit.domain.process.FactRequest FactRequest} to the ERP, or the facts that the
     *     rules evaluated
     * @param answer the ERP's answer with its source and time, or the {@link Verdict} of the rules
     */
    public record Asked(Object question, Object answer) {}

    /** Returns the verdicts among the answers. */
    public List<Verdict> verdicts() {
        return asked.stream()
                .map(Asked::answer)
                .flatMap(answer -> answer instanceof Verdict verdict ? Stream.of(verdict) : Stream.empty())
                .toList();
    }

    /** Converts the journal's list of alternating questions and answers into pairs. */
    static List<Asked> inPairs(List<Object> kept) {
        return Stream.iterate(0, i -> i + 1 < kept.size(), i -> i + 2)
                .map(i -> new Asked(kept.get(i), kept.get(i + 1)))
                .toList();
    }
}
