package io.orderkit.desk;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.ports.store.JournalEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * On what an attempt was decided, accepted or refused (X5): what was asked, of the ERP and of the rules, and what the answers were.
 * Each verdict says which rules of which version gave it.
 *
 * @param attempt who tried what, when, and what came of it
 * @param asked questions and answers, in the order in which they were asked
 */
public record Evidence(JournalEntry attempt, List<Asked> asked) {
    public Evidence {
        asked = List.copyOf(asked);
    }

    /**
     * A question and its answer.
     *
     * @param question a {@link io.orderkit.domain.process.FactRequest} to the ERP, or the facts that the rules were to judge
     * @param answer the ERP's answer with its source and time, or the rules' {@link Verdict}
     */
    public record Asked(Object question, Object answer) {}

    /** What the rules said. */
    public List<Verdict> verdicts() {
        return asked.stream()
                .map(Asked::answer)
                .flatMap(answer -> answer instanceof Verdict verdict ? Stream.of(verdict) : Stream.empty())
                .toList();
    }

    /** As the journal keeps it: each question is followed by its answer. */
    static List<Asked> inPairs(List<Object> kept) {
        return Stream.iterate(0, i -> i + 1 < kept.size(), i -> i + 2)
                .map(i -> new Asked(kept.get(i), kept.get(i + 1)))
                .toList();
    }
}
