package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.compiling.BuildThread.Step;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.report.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests with builds that fail or do not end. The thread that waits for the build must always continue, and must get a
 * finding that names the file.
 */
@Tag("K1")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchedBuildTest {
    private static final BuildBudget AMPLE =
            new BuildBudget(Duration.ofSeconds(50), Duration.ofSeconds(50), Long.MAX_VALUE);
    private static final BuildBudget LITTLE_COMPUTING =
            new BuildBudget(Duration.ofMillis(50), Duration.ofSeconds(50), Long.MAX_VALUE);
    private static final BuildBudget LITTLE_TIME =
            new BuildBudget(Duration.ofSeconds(50), Duration.ofMillis(50), Long.MAX_VALUE);
    private static final BuildBudget LITTLE_MEMORY =
            new BuildBudget(Duration.ofSeconds(50), Duration.ofSeconds(50), 10_000_000);

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Finding> findings = new ArrayList<>();

    private <T> Optional<T> run(BuildBudget budget, Function<List<Finding>, Optional<T>> task) {
        return WatchedBuild.run(budget, "tier.drl", task, findings);
    }

    private void assertFound(String beginning) {
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).startsWith(beginning));
    }

    @Test
    @DisplayName("a build that ends in time hands over its result and its findings")
    void aBuildThatEnds() {
        Optional<String> result = run(AMPLE, found -> {
            found.add(Finding.of("mall.drl", 3, "is fine"));
            return Optional.of("rules");
        });
        assertThat(result).contains("rules");
        assertFound("mall.drl:3: is fine");
    }

    @Test
    @DisplayName("a build that computes without end is given up, and its thread ends at its next step")
    void aBuildThatComputesWithoutEnd() throws InterruptedException {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<RuntimeException> ended = new AtomicReference<>();
        Optional<String> result = run(LITTLE_COMPUTING, found -> {
            threads.add(Thread.currentThread());
            BuildThread.begin("deposit.drl", Step.COMPILING);
            while (release.getCount() > 0) {
                Thread.onSpinWait();
            }
            try {
                BuildThread.begin("mall.drl", Step.COMPILING);
            } catch (CancellationException e) {
                ended.set(e);
                throw e;
            }
            return Optional.of("rules");
        });
        assertThat(result).isEmpty();
        assertFound("deposit.drl: takes more than 50 ms of processor time to compile");
        Thread left = threads.get(0);
        assertThat(left.isDaemon()).isTrue();
        assertThat(left.getName()).isEqualTo("order-rules-build");
        assertThat(left.isAlive()).isTrue();
        release.countDown();
        left.join(30_000);
        assertThat(left.isAlive()).isFalse();
        assertThat(ended.get()).isNotNull();
    }

    @Test
    @DisplayName("a build that waits for ever is given up, and woken")
    void aBuildThatWaitsForEver() throws InterruptedException {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        run(LITTLE_TIME, found -> {
            threads.add(Thread.currentThread());
            await(new CountDownLatch(1));
            return Optional.empty();
        });
        assertFound("tier.drl: takes more than 50 ms to read");
        threads.get(0).join(30_000);
        assertThat(threads.get(0).isAlive()).isFalse();
    }

    @Test
    @DisplayName("a build that allocates more than its budget is given up")
    void aBuildThatAllocatesTooMuch() {
        run(LITTLE_MEMORY, found -> {
            long sum = 0;
            while (!Thread.currentThread().isInterrupted()) {
                sum += new byte[100_000].length;
            }
            return Optional.of(sum);
        });
        assertFound("tier.drl: takes more than 10 MB of memory to read");
    }

    @Test
    @DisplayName("whatever a build throws is a finding")
    void whateverABuildThrows() {
        List<Throwable> thrown = List.of(
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new NoClassDefFoundError("x"),
                new ExceptionInInitializerError(new ArithmeticException("zero")),
                new IllegalStateException("no such fact"));
        List<String> expected = List.of("Java heap space", "StackOverflowError", "x", "zero", "no such fact");
        for (int i = 0; i < thrown.size(); i++) {
            Throwable each = thrown.get(i);
            findings.clear();
            assertThat(run(AMPLE, found -> {
                        BuildThread.begin("mall.drl", Step.LOADING);
                        return raise(each);
                    }))
                    .isEmpty();
            assertFound("mall.drl: fails to load: ");
            assertThat(findings.get(0).message()).contains(expected.get(i));
        }
    }

    @Test
    @DisplayName("a thread that is interrupted while it waits goes on, and stays interrupted")
    void anInterruptedThreadGoesOn() {
        Thread.currentThread().interrupt();
        run(AMPLE, found -> {
            await(release);
            return Optional.of("rules");
        });
        assertThat(Thread.interrupted()).isTrue();
        assertFound("tier.drl: is not in force: the thread that waited for it was interrupted");
    }

    @Test
    @DisplayName("a class whose initialiser does not end is initialised on the watched thread")
    void aClassInitialiserThatDoesNotEnd() {
        String loop = "*/static volatile int spin;static{for(int i=0;i<200000000;i++){spin+=i;}}/*";
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> classes = UncheckedCompilation.classes(
                "rule \"" + loop + "\" when OrderTerms( ) then verdict.requirePercent(1, \"x\"); end\n", problems);
        assertThat(problems).isEmpty();
        run(LITTLE_COMPUTING, found -> Optional.of(RuleSetBuilder.load(ShippedTopics.DEPOSIT, classes)));
        assertFound("deposit.drl: takes more than 50 ms of processor time to load");
    }

    @Test
    @DisplayName("a build that was given up while it compiled keeps no other from compiling")
    void aBuildThatWasGivenUpKeepsNoOtherFromCompiling() {
        run(
                LITTLE_COMPUTING,
                found -> CompilerLock.during(() -> {
                    while (release.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return Optional.empty();
                }));
        findings.clear();
        Optional<String> next = run(
                AMPLE,
                found -> CompilerLock.during(() -> {
                    release.countDown();
                    return Optional.of("compiled");
                }));
        assertThat(next).contains("compiled");
        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("a build that waits too long for another to be compiled says so")
    void aBuildThatWaitsForAnother() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Thread other = new Thread(() -> CompilerLock.during(() -> {
            held.countDown();
            await(release);
            return held;
        }));
        other.start();
        await(held);
        run(LITTLE_TIME, found -> CompilerLock.during(() -> Optional.of("compiled")));
        release.countDown();
        other.join();
        assertFound("tier.drl: takes more than 50 ms to read, because another rule set is still being compiled");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted");
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, E extends Throwable> T raise(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
