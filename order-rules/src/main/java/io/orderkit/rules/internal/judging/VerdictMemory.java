package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * A cache of verdicts with a limited size. The cache treats questions with equal facts as the same question. If the
 * verdict on a question is cached, the facts of the question need not be converted into the form that the rules read.
 * Thread-safe.
 *
 * <p>The cache uses two generations instead of a list ordered by last use, so that reading needs no lock. When the
 * younger generation is full, it becomes the older one and replaces the previous older one. This evicts the entries
 * that have not been used since the previous replacement.
 */
public final class VerdictMemory {
    private final int half;
    private final LongAdder known = new LongAdder();
    private final LongAdder asked = new LongAdder();
    private volatile ConcurrentMap<PolicyFacts<?>, Verdict> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<PolicyFacts<?>, Verdict> old = new ConcurrentHashMap<>();

    /**
     * @param most the maximum number of verdicts in the cache, at least 2
     */
    public VerdictMemory(int most) {
        this.half = most / 2;
    }

    /** Returns the number of questions that the cache has answered. */
    public long known() {
        return known.sum();
    }

    /** Returns the number of questions that the rules answered because the cache contained no verdict on them. */
    public long asked() {
        return asked.sum();
    }

    /** Returns the number of verdicts in the cache. */
    public int size() {
        return young.size() + old.size();
    }

    /** Returns the cached verdict on the facts; if the cache has none, returns the verdict of the rules. */
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
