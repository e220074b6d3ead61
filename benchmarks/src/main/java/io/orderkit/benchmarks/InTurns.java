package io.orderkit.benchmarks;

import io.orderkit.domain.policy.DepositVerdict;
import java.util.Arrays;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A benchmark that compares the speeds of several ways to reach a verdict. The benchmark switches from one way to the next every few
 * hundred microseconds, so changes in the machine's speed affect all of them equally. The relative speeds are printed after each iteration.
 * {@link Decisions} measures absolute rates.
 */
@State(Scope.Thread)
public class InTurns {
    private final Decisions decisions = new Decisions();
    private final Way bare = new Way(1, decisions::barePooledSession);
    private final Way anew = new Way(1, decisions::newSession);
    private final Way rules = new Way(1, decisions::ruleBook);
    private final Way memory = new Way(20, decisions::ruleBookFromMemory);
    private final Way[] ways = {bare, anew, rules, memory};

    private int first;

    private static final class Way {
        private final int perTurn;
        private final Supplier<DepositVerdict> decide;
        private double nanos;

        /**
         * @param hundreds the number of decisions per turn, in hundreds; a faster variant needs a larger number, so that all turns take
         *     about the same time
         */
        Way(int hundreds, Supplier<DepositVerdict> decide) {
            this.perTurn = 100 * hundreds;
            this.decide = decide;
        }

        void takeTurn(Blackhole seen) {
            long began = System.nanoTime();
            for (int i = 0; i < perTurn; i++) {
                seen.consume(decide.get());
            }
            nanos += (double) (System.nanoTime() - began) / perTurn;
        }

        /** Returns the speed of this variant relative to the speed of another variant. */
        double to(Way other) {
            return other.nanos / nanos;
        }
    }

    public InTurns() {
        decisions.requireOneVerdict();
    }

    /** Runs one turn for each variant. */
    @Benchmark
    public void turns(Blackhole seen) {
        first++;
        for (int i = 0; i < ways.length; i++) {
            ways[(first + i) % ways.length].takeTurn(seen);
        }
    }

    @TearDown(Level.Iteration)
    public void print() {
        System.out.printf(
                "rule book : bare session %.2f, rule book : new session %.2f, memory : rule book %.1f; ",
                rules.to(bare), rules.to(anew), memory.to(rules));
        Arrays.stream(ways).forEach(way -> way.nanos = 0);
    }
}
