package io.orderkit.benchmarks;

import io.orderkit.benchmarks.driver.Facts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.rules.RuleBook;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A benchmark of the number of deposit decisions that one thread makes per second. All variants return the same verdict for the same facts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Decisions {
    private static final int QUESTIONS = 1024;

    private final DepositFacts[] facts = Facts.deposits(QUESTIONS, 100);
    private final RuleBook rules = RuleBook.standard().withoutMemory();
    private final RuleBook remembering = rules.remembering(4 * QUESTIONS);
    private final HandbookPolicies handbook = new HandbookPolicies();
    private final BareRules bare;
    /** The facts, already converted to the form that the rules use, so that the bare sessions need not convert them. */
    private final Record[] bareFacts = new Record[QUESTIONS];

    private int at;

    public Decisions() {
        try {
            bare = new BareRules(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the shipped rules are missing", e);
        }
    }

    @Setup
    public void requireOneVerdict() {
        for (int i = 0; i < QUESTIONS; i++) {
            bareFacts[i] = rules.explain(facts[i]).firings().get(0).facts().get(0);
            DepositVerdict verdict = rules.judge(facts[i]);
            if (!verdict.equals(bare.pooled(bareFacts[i]))
                    || !verdict.equals(bare.anew(bareFacts[i]))
                    || !verdict.equals(remembering.judge(facts[i]))) {
                throw new IllegalStateException(verdict + " is not " + bare.pooled(bareFacts[i]) + " on " + facts[i]);
            }
        }
    }

    private int next() {
        at = (at + 1) % QUESTIONS;
        return at;
    }

    @Benchmark
    public DepositVerdict ruleBook() {
        return rules.judge(facts[next()]);
    }

    @Benchmark
    public DepositVerdict ruleBookFromMemory() {
        return remembering.judge(facts[next()]);
    }

    @Benchmark
    public DepositVerdict barePooledSession() {
        return bare.pooled(bareFacts[next()]);
    }

    @Benchmark
    public DepositVerdict newSession() {
        return bare.anew(bareFacts[next()]);
    }

    @Benchmark
    public DepositVerdict handbookInJava() {
        return handbook.judge(facts[next()]);
    }
}
