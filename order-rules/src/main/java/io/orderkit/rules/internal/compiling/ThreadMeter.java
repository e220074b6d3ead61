package io.orderkit.rules.internal.compiling;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A meter of the processor time and memory that a thread uses for each file. Not thread-safe. */
final class ThreadMeter {
    private final long thread;
    private final long began = System.nanoTime();
    private final Map<String, Taken> byFile = new HashMap<>();
    private Taken before;

    ThreadMeter(Thread thread) {
        this.thread = thread.getId();
        this.before = taken();
    }

    private record Taken(long nanos, long bytes) {
        static final Taken NOTHING = new Taken(0, 0);

        Taken plus(Taken more) {
            return new Taken(nanos + more.nanos, bytes + more.bytes);
        }

        Taken since(Taken before) {
            return new Taken(Math.max(0, nanos - before.nanos), Math.max(0, bytes - before.bytes));
        }
    }

    /** Returns the total resources used for a file. The resources used since the previous call count towards this file. */
    BuildBudget.Use read(String file) {
        Taken now = taken();
        Taken own = byFile.merge(file, now.since(before), Taken::plus);
        before = now;
        return new BuildBudget.Use(Duration.ofNanos(own.nanos), Duration.ofNanos(System.nanoTime() - began), own.bytes);
    }

    private Taken taken() {
        return Measures.PLATFORM ? new Taken(Measures.computing(thread), Measures.bytes(thread)) : Taken.NOTHING;
    }

    /**
     * The measurements that the platform supports. A custom Java run-time image may lack the modules that take the measurements. Without
     * these modules, only the elapsed time is limited.
     */
    private static final class Measures {
        static final boolean PLATFORM = hasModule("java.management");
        static final boolean MEMORY = PLATFORM && hasModule("jdk.management");

        private static boolean hasModule(String name) {
            return ModuleLayer.boot().findModule(name).isPresent();
        }

        static long computing(long thread) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread) : 0;
        }

        static long bytes(long thread) {
            return MEMORY
                            && ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                            && threads.isThreadAllocatedMemorySupported()
                    ? threads.getThreadAllocatedBytes(thread)
                    : 0;
        }
    }
}
