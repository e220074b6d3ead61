package io.orderkit.benchmarks;

import io.orderkit.benchmarks.driver.Facts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/**
 * A benchmark that judges a million generated facts, with and without a verdict cache. The benchmark also measures how long it takes to
 * load the shipped rules from their text.
 */
public final class Million {
    private static final int FACTS = 1_000_000;
    private static final int TOTALS = 1_000;
    private static final int REMEMBERED = 10_000;

    private Million() {}

    public static void main(String[] arguments) throws IOException {
        RuleBook rules = RuleBook.standard().withoutMemory();
        judge("warm-up", rules);
        judge("without memory", rules);
        RuleBook remembering = rules.remembering(REMEMBERED);
        judge("with a memory for " + REMEMBERED, remembering);
        remembering
                .recall()
                .ifPresent(recall -> System.out.printf(
                        "  %.1f %% of the facts were known, %d verdicts are held%n",
                        100.0 * recall.known() / (recall.known() + recall.asked()), recall.held()));
        for (int i = 0; i < 3; i++) {
            load(rules);
        }
    }

    private static void judge(String what, RuleBook rules) {
        Random random = new Random(20260302L);
        long began = System.nanoTime();
        long percents = 0;
        for (int i = 0; i < FACTS; i++) {
            DepositFacts facts = Facts.deposit(random, TOTALS);
            percents += rules.judge(facts).percent().intValue();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%s: %d facts in %.1f s, %.0f a second, mean deposit %d %%%n",
                what, FACTS, seconds, FACTS / seconds, percents / FACTS);
    }

    private static void load(RuleBook rules) throws IOException {
        Path directory = Files.createTempDirectory("rules");
        for (Map.Entry<String, String> text : rules.texts().entrySet()) {
            Files.writeString(directory.resolve(text.getKey()), text.getValue());
        }
        long began = System.nanoTime();
        RuleBook loaded = RuleBook.load(directory);
        System.out.printf(
                "loaded %s from its text in %d ms%n", loaded.version().hash(), (System.nanoTime() - began) / 1_000_000);
    }
}
