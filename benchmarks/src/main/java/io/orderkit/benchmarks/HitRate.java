package io.orderkit.benchmarks;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.RuleBook;
import java.nio.file.Path;

/**
 * A measurement of the verdict cache's hit rate on recorded facts. The first argument is the file of facts. The second argument is the
 * maximum number of verdicts in the cache (4,096 by default). The third argument is the directory of rules (the shipped rules by default).
 */
public final class HitRate {
    private static final int USUAL = 4096;

    private HitRate() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL;
        RuleBook rules =
                (arguments.length > 2 ? RuleBook.load(Path.of(arguments[2])) : RuleBook.standard()).remembering(most);
        int failed = 0;
        OrderJson json = FactFile.json(OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .names(rules.catalogue()));
        try (FactFile facts = FactFile.open(file, json)) {
            while (facts.hasNext()) {
                try {
                    rules.judge(facts.next().facts());
                } catch (PolicyFailure e) {
                    failed++;
                }
            }
        }
        RuleBook.Recall recall = rules.recall().orElseThrow();
        long all = recall.known() + recall.asked();
        System.out.printf(
                "%d questions, %.1f %% from memory, %d verdicts held, %d without a verdict%n",
                all, all == 0 ? 0.0 : 100.0 * recall.known() / all, recall.held(), failed);
    }
}
