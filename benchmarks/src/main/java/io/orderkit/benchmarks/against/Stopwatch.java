package io.orderkit.benchmarks.against;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The clocks that a driver uses for its measurements. Both clocks count nanoseconds from an arbitrary start time. */
public enum Stopwatch {
    /**
     * The processor time of the calling thread. Other processes hardly affect the processor time of a thread. Other threads and the garbage
     * collector are not included.
     */
    PROCESSOR {
        @Override
        public long nanos() {
            return THREADS.getCurrentThreadCpuTime();
        }
    },
    /** The elapsed time, including waits for the disk and for other threads. */
    WALL {
        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public abstract long nanos();
}
