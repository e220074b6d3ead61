package io.orderkit.benchmarks.against;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The clocks with which a driver times a release. Both count nanoseconds from some moment. */
public enum Stopwatch {
    /** The processor time of the calling thread. Other processes hardly change it; other threads and the garbage collector are left out. */
    PROCESSOR {
        @Override
        public long nanos() {
            return THREADS.getCurrentThreadCpuTime();
        }
    },
    /** The time that passes, which counts the disk and other threads as well. */
    WALL {
        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public abstract long nanos();
}
