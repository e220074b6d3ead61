package io.orderkit.benchmarks.against;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The clocks with which a driver measures a release. Both count nanoseconds from an arbitrary moment. */
public enum Stopwatch {
    /**
     * The processor time of the calling thread. Other processes hardly affect it; other threads and the garbage collector are not counted.
     */
    PROCESSOR {
        @Override
        public long nanos() {
            return THREADS.getCurrentThreadCpuTime();
        }
    },
    /** The elapsed time, which includes the disk and other threads. */
    WALL {
        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public abstract long nanos();
}
