package io.orderkit.testkit.internal.observing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A diagnosis of threads that have not ended: they are either deadlocked or slow. */
final class StuckThreads {
    static final String NAME = "contract-test";

    private StuckThreads() {}

    /**
     * Returns a sentence that says what the threads are waiting for. The sentence mentions a deadlock only if the JVM
     * has detected one.
     */
    static String sentence(long seconds) {
        long[] deadlocked = Optional.ofNullable(
                        ManagementFactory.getThreadMXBean().findDeadlockedThreads())
                .orElse(new long[0]);
        if (deadlocked.length > 0) {
            return "not finished after " + seconds + " s: " + deadlocked.length
                    + " threads wait for each other's locks (deadlock): " + places(deadlocked);
        }
        return "not finished after " + seconds
                + " s. No deadlock was found in this JVM: the calls may be slow, run one after"
                + " the other, or wait for a lock in the storage; the threads are at " + places(living());
    }

    private static long[] living() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(NAME))
                .mapToLong(Thread::getId)
                .toArray();
    }

    private static String places(long[] threads) {
        return Arrays.stream(ManagementFactory.getThreadMXBean().getThreadInfo(threads, 60))
                .filter(Objects::nonNull)
                .map(StuckThreads::place)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns the topmost stack frame outside the JDK. */
    private static String place(ThreadInfo thread) {
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
