package io.orderkit.rules.internal;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.Collected;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Remembers verdicts, up to a number. Facts are one where their decimals are of one value: they are spelt alike in the facts
 * themselves.
 *
 * <p>Two generations instead of a list of the least used: reading takes no lock, and what was asked since the last change of
 * generations is never forgotten before what was not.
 */
public final class Memory implements Judge {
    private final Judge rules;
    private final int half;
    private final LongAdder known = new LongAdder();
    private final LongAdder asked = new LongAdder();
    private volatile ConcurrentMap<Record, Verdict> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<Record, Verdict> old = new ConcurrentHashMap<>();

    /** @param most verdicts, at least 2 */
    public Memory(Judge rules, int most) {
        this.rules = rules;
        this.half = most / 2;
    }

    /** How many questions were answered from memory. */
    public long known() {
        return known.sum();
    }

    /** How many questions the rules had to answer. */
    public long asked() {
        return asked.sum();
    }

    /** How many verdicts it holds. */
    public int size() {
        return young.size() + old.size();
    }

    @Override
    public <V extends Verdict> V judge(Topic topic, Record fact, Collected<V> collected) {
        Verdict verdict = young.get(fact);
        if (verdict == null) {
            verdict = old.get(fact);
            if (verdict == null) {
                asked.increment();
                V judged = rules.judge(topic, fact, collected);
                keep(fact, judged);
                return judged;
            }
            keep(fact, verdict);
        }
        known.increment();
        @SuppressWarnings(
                "unchecked") // the type of a fact tells the question, and the question the type of its verdict
        V recalled = (V) verdict;
        return recalled;
    }

    private void keep(Record fact, Verdict verdict) {
        ConcurrentMap<Record, Verdict> generation = young;
        generation.put(fact, verdict);
        if (generation.size() >= half) {
            turn(generation);
        }
    }

    private synchronized void turn(ConcurrentMap<Record, Verdict> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>();
        }
    }
}
