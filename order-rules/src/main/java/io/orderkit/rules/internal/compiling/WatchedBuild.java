package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A build that runs on its own thread, within a budget of time and memory (X7). The thread that requests the build
 * waits for it, but never indefinitely. The requesting thread gets the findings and, if the build succeeded, the
 * result. If the build was stopped, a finding names the file being processed at that time.
 */
final class WatchedBuild<T> {
    private static final long LOOK_MILLIS = 20;

    private final Function<List<Finding>, Optional<T>> task;
    private final List<Finding> found = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final BuildThread thread;
    private Optional<T> result = Optional.empty();
    private @Nullable Throwable failure;

    private WatchedBuild(String file, Function<List<Finding>, Optional<T>> task) {
        this.task = task;
        this.thread = new BuildThread(file, this::build);
    }

    /**
     * Runs a task.
     *
     * @param file the file with which the build begins
     * @param task the build itself, which adds errors to the list of findings that it receives
     * @param findings the receiver of the errors
     */
    static <T> Optional<T> run(
            BuildBudget budget, String file, Function<List<Finding>, Optional<T>> task, List<Finding> findings) {
        return new WatchedBuild<>(file, task).within(budget, findings);
    }

    private void build() {
        try {
            result = task.apply(found);
        } catch (Throwable e) {
            // Any failure, even exhausted memory, is reported as a finding, because the rules of an incomplete build
            // must never take effect.
            failure = e;
        } finally {
            done.countDown();
        }
    }

    private Optional<T> within(BuildBudget budget, List<Finding> findings) {
        ThreadMeter meter = new ThreadMeter(thread);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            return giveUp("is not in force: no thread could be started to build it: " + noThread, findings);
        }
        try {
            while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                Optional<String> exceeded = budget.exceededBy(meter.read(thread.file()));
                if (exceeded.isPresent()) {
                    return giveUp(
                            "takes more than " + exceeded.get() + " " + thread.step() + thread.advice(), findings);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp("is not in force: the thread that waited for it was interrupted", findings);
        } catch (OutOfMemoryError full) {
            return giveUp("is not in force: it needs too much memory " + thread.step() + thread.advice(), findings);
        }
        findings.addAll(found);
        if (failure != null) {
            findings.add(
                    Finding.of(thread.file(), 0, "fails " + thread.step() + ": " + PrintableText.rootCause(failure)));
            return Optional.empty();
        }
        return result;
    }

    private Optional<T> giveUp(String why, List<Finding> findings) {
        Finding finding = Finding.of(thread.file(), 0, why);
        thread.giveUp();
        findings.add(finding);
        return Optional.empty();
    }
}
