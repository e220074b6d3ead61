package io.orderkit.desk;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.ports.store.JournalEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence of an accepted or refused attempt (X5): the questions to the ERP and to the rules, with their answers.
 * Each verdict states the rules and their version.
 *
 * @param attempt the journal entry of the attempt
 * @param asked questions and answers, in their original order
 */
public record Evidence(JournalEntry attempt, List<Asked> asked) {
    public Evidence {
        asked = List.copyOf(asked);
    }

    /**
     * A question and its answer.
     *
     * @param question a {@link io.orderkit.domain.process.FactRequest} to the ERP, or the facts given to the rules
     * @param answer the ERP's answer with its source and time, or the rules' {@link Verdict}
     */
    public record Asked(Object question, Object answer) {}

    /** Returns the verdicts of the rules. */
    public List<Verdict> verdicts() {
        return asked.stream()
                .map(Asked::answer)
                .flatMap(answer -> answer instanceof Verdict verdict ? Stream.of(verdict) : Stream.empty())
                .toList();
    }

    /** Returns the pairs of a list in which, as in the journal, each question is followed by its answer. */
    static List<Asked> inPairs(List<Object> kept) {
        return Stream.iterate(0, i -> i + 1 < kept.size(), i -> i + 2)
                .map(i -> new Asked(kept.get(i), kept.get(i + 1)))
                .toList();
    }
}
