package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("X7")
@Timeout(120)
class ConcurrencyTest {
    private static final int DECISIONS = 2000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @Test
    void eightThreadsGetTheVerdictsThatOneThreadGets() throws Exception {
        RuleBook rules = RuleBook.standard();
        List<List<PolicyFacts<?>>> questions = new ArrayList<>();
        List<List<Verdict>> expected = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            questions.add(questions(new Random(20260302L + thread)));
            expected.add(answers(rules, questions.get(thread)));
        }
        List<Callable<List<Verdict>>> tasks = new ArrayList<>();
        questions.forEach(own -> tasks.add(() -> answers(rules, own)));
        assertThat(atOnce(tasks)).isEqualTo(expected);
    }

    @Test
    void rulesThatAreLoadedAtTheSameTimeDoNotMix() throws Exception {
        List<Callable<BigDecimal>> tasks = new ArrayList<>();
        List<BigDecimal> expected = new ArrayList<>();
        for (int percent = 11; percent < 15; percent++) {
            Path directory = RuleDirectory.copiedTo(parent, "ours" + percent)
                    .replace("deposit.drl", "$percent, \"deposit-tier-c", percent + ", \"deposit-tier-c")
                    .path();
            expected.add(BigDecimal.valueOf(percent));
            tasks.add(() -> RuleBook.load(directory).judge(deposit(Tier.C, 1)).percent());
        }
        assertThat(atOnce(tasks)).isEqualTo(expected);
    }

    private static List<Verdict> answers(RuleBook rules, List<PolicyFacts<?>> questions) {
        List<Verdict> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(rules.judge(question)));
        return answers;
    }

    private static List<PolicyFacts<?>> questions(Random random) {
        List<PolicyFacts<?>> questions = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            Tier tier = Tier.handbook().get(random.nextInt(3));
            Urgency urgency = any(random, Urgency.class);
            questions.add(
                    switch (random.nextInt(3)) {
                        case 0 -> deposit(tier, random.nextInt(100));
                        case 1 -> new TierFacts(Optional.of(tier), BigDecimal.TEN, 3, random.nextInt(5));
                        default -> new DueTimeFacts("sales-slip", tier, urgency);
                    });
        }
        return questions;
    }

    private static <E extends Enum<E>> E any(Random random, Class<E> type) {
        List<E> all = List.copyOf(EnumSet.allOf(type));
        return all.get(random.nextInt(all.size()));
    }

    private static DepositFacts deposit(Tier tier, int percent) {
        return new DepositFacts(
                tier,
                new BigDecimal("99.90"),
                "EUR",
                PaymentMethod.DEPOSIT_AND_BALANCE,
                Urgency.NORMAL,
                Optional.of(BigDecimal.valueOf(percent)).filter(value -> percent > 40));
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
