package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * A memory for the verdicts on facts, up to a number. Equal facts are one question; all that is done before the rules are asked is
 * spared too. Thread-safe.
 *
 * <p>Two generations instead of a list of the least used: reading takes no lock, and what was asked since the last change of
 * generations is never forgotten before what was not.
 */
public final class VerdictMemory {
    private final int half;
    private final LongAdder known = new LongAdder();
    private final LongAdder asked = new LongAdder();
    private volatile ConcurrentMap<PolicyFacts<?>, Verdict> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<PolicyFacts<?>, Verdict> old = new ConcurrentHashMap<>();

    /** @param most verdicts, at least 2 */
    public VerdictMemory(int most) {
        this.half = most / 2;
    }

    /** Returns how many questions were answered from memory. */
    public long known() {
        return known.sum();
    }

    /** Returns how many questions the rules had to answer. */
    public long asked() {
        return asked.sum();
    }

    /** Returns how many verdicts it holds. */
    public int size() {
        return young.size() + old.size();
    }

    /** Returns the verdict that the facts got before, or else what the rules say now. */
    public Verdict verdict(PolicyFacts<?> facts, Supplier<? extends Verdict> rules) {
        Verdict verdict = young.get(facts);
        if (verdict == null) {
            verdict = old.get(facts);
            if (verdict == null) {
                asked.increment();
                Verdict judged = rules.get();
                keep(facts, judged);
                return judged;
            }
            keep(facts, verdict);
        }
        known.increment();
        return verdict;
    }

    private void keep(PolicyFacts<?> facts, Verdict verdict) {
        ConcurrentMap<PolicyFacts<?>, Verdict> generation = young;
        generation.put(facts, verdict);
        if (generation.size() >= half) {
            turn(generation);
        }
    }

    private synchronized void turn(ConcurrentMap<PolicyFacts<?>, Verdict> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>();
        }
    }
}
