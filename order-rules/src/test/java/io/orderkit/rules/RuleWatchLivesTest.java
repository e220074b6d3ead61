package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.archive.RuleArchive;
import io.orderkit.rules.report.RuleReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A watch lives on")
@Tag("K2")
@Timeout(120)
class RuleWatchLivesTest {
    private static final String THREAD = "order-rules-watch";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory directory;

    @BeforeEach
    void copy() {
        directory = RuleDirectory.copiedTo(parent, "ours");
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new NoClassDefFoundError("org/slf4j/Logger"),
                new AssertionError("expected"),
                new IllegalStateException("full") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("cannot be worded either");
                    }
                });
    }

    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        @SuppressWarnings("unchecked") // the unchecked cast allows a checked exception to be thrown
        T raised = (T) thrown;
        throw raised;
    }

    private void change(int percent) {
        directory.write(
                "deposit-percentages.csv",
                RuleDirectory.shipped("deposit-percentages.csv").replace("C,,,30,", "C,,," + percent + ","));
    }

    /** An archive that throws an exception if a test has set one. */
    private record FailingArchive(AtomicReference<@Nullable Throwable> failure) implements RuleArchive {
        @Override
        public void keep(RuleSetVersion version, Map<String, String> texts) {
            Throwable thrown = failure.get();
            if (thrown != null) {
                RuleWatchLivesTest.<RuntimeException>raise(thrown);
            }
        }

        @Override
        public Optional<Map<String, String>> find(String hash) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("whatever a look fails with: it is a report, and good files come into force within two looks")
    void anyThrowableIsAReport(Throwable thrown) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        RuleWatch watch = new RuleWatch(RuleWatch.of(directory.path()).archive(new FailingArchive(failure)));
        RuleSetVersion before = watch.current().version();
        failure.set(thrown);
        change(35);
        watch.look();
        RuleReport report = watch.look().orElseThrow();
        assertThat(report.accepted()).isFalse();
        assertThat(report.inForce()).isEqualTo(before);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("cannot take effect: "));
        failure.set(null);
        change(36);
        watch.look();
        assertThat(watch.look().orElseThrow().accepted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName(
            "whatever a host's report throws, and its handler at that, and though it leaves the thread interrupted")
    void aHostsFailure(Throwable thrown) throws InterruptedException {
        BlockingQueue<RuleReport> told = new LinkedBlockingQueue<>();
        BlockingQueue<Throwable> handled = new LinkedBlockingQueue<>();
        try (RuleWatch watch = started(report -> {
            told.add(report);
            Thread.currentThread().setUncaughtExceptionHandler((thread, uncaught) -> {
                handled.add(uncaught);
                throw new AssertionError("a handler's own mistake");
            });
            Thread.currentThread().interrupt();
            RuleWatchLivesTest.<RuntimeException>raise(thrown);
        })) {
            for (int percent = 35; percent <= 36; percent++) {
                change(percent);
                RuleReport report = told.poll(60, TimeUnit.SECONDS);
                assertThat(report).isNotNull();
                assertThat(report.findings()).isEmpty();
                assertThat(handled.poll(60, TimeUnit.SECONDS)).isSameAs(thrown);
                assertThat(watch.current().version()).isEqualTo(report.inForce());
            }
        }
    }

    @Test
    @DisplayName("but ends when it is closed: a report that waits is interrupted")
    void closesPromptly() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        RuleWatch watch = started(report -> {
            waiting.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        Set<Thread> threads = threads();
        change(35);
        assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
        watch.close();
        assertThat(interrupted.getCount()).isZero();
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    @Test
    @DisplayName("and says so when a report never returns")
    void saysThatItDoesNotEnd() throws InterruptedException {
        CountDownLatch spinning = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        RuleWatch watch = started(report -> {
            spinning.countDown();
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        Set<Thread> threads = threads();
        change(35);
        assertThat(spinning.await(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(watch::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the thread " + THREAD + " did not end within 5 s");
        end.countDown();
        for (Thread thread : threads) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    @DisplayName("and can be closed from within a report of a look of one's own")
    void closedWithinALook() {
        AtomicReference<@Nullable RuleWatch> self = new AtomicReference<>();
        RuleWatch watch = started(report -> {
            RuleWatch running = self.get();
            if (running != null) {
                running.close();
            }
        });
        self.set(watch);
        Set<Thread> threads = threads();
        change(35);
        while (threads.stream().anyMatch(Thread::isAlive)) {
            watch.look();
        }
        assertThat(watch.look()).isEmpty();
    }

    private RuleWatch started(Consumer<RuleReport> report) {
        return RuleWatch.of(directory.path())
                .every(Duration.ofMillis(5))
                .report(report)
                .start();
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(THREAD))
                .toList());
    }
}
