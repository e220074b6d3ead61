package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.benchmarks.against.Workload;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.rules.RuleBook;
import java.math.BigDecimal;
import java.util.List;

/** A workload that makes deposit decisions with the shipped rules, without a verdict cache. */
final class RuleDecision implements Workload {
    private final RuleBook rules = RuleBook.standard().withoutMemory();
    private final DepositFacts[] questions = Facts.deposits(1024, 100);

    @Override
    public WorkDone run() {
        BigDecimal percents = BigDecimal.ZERO;
        long began = Stopwatch.PROCESSOR.nanos();
        for (DepositFacts facts : questions) {
            percents = percents.add(rules.judge(facts).percent());
        }
        long nanos = Stopwatch.PROCESSOR.nanos() - began;
        return new WorkDone(
                nanos, List.of("deposits of " + percents.stripTrailingZeros().toPlainString() + " % in all"));
    }
}
