package io.orderkit.rules.internal.compiling;

import java.util.concurrent.CancellationException;

/**
 * A thread that builds one rule set. Java cannot stop a running thread from outside. A build that exceeds its budget is
 * marked as cancelled, and its thread ends when it reaches its next step. A thread that never reaches its next step
 * keeps running as a daemon thread, but blocks no other thread.
 */
final class BuildThread extends Thread {
    /** A step of a build. */
    enum Step {
        READING("to read"),
        COMPILING("to compile"),
        LOADING("to load"),
        TRYING("to test with " + LoadTrial.FACTS + " facts at once"),
        REHEARSING("to test with its examples");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /** The file that the build is currently processing, and the step it has reached. */
    private record Place(String file, Step step) {}

    private volatile Place place;
    private volatile boolean waiting;
    private volatile boolean givenUp;

    BuildThread(String file, Runnable task) {
        super(task, "order-rules-build");
        this.place = new Place(file, Step.READING);
        setDaemon(true);
    }

    /**
     * Records the step that the current thread begins. The call has no effect on a thread that is not a build thread, such as the thread
     * that compiles the shipped rules.
     *
     * @throws CancellationException when the build has been cancelled
     */
    static void begin(String file, Step step) {
        if (Thread.currentThread() instanceof BuildThread build) {
            build.requireWanted();
            build.place = new Place(file, step);
        }
    }

    /** Records whether the current thread is waiting for another build to finish. */
    static void waits(boolean waiting) {
        if (Thread.currentThread() instanceof BuildThread build) {
            build.waiting = waiting;
            build.requireWanted();
        }
    }

    private void requireWanted() {
        if (givenUp) {
            throw new CancellationException("the build was cancelled");
        }
    }

    /** Cancels the build, and interrupts the thread in case it is waiting for another build. */
    void giveUp() {
        givenUp = true;
        interrupt();
        CompilerLock.passOn();
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Returns the file that the build is currently processing. */
    String file() {
        return place.file();
    }

    /** Returns the current step as a phrase for the end of a message, such as "to compile". */
    String step() {
        return place.step().words;
    }

    /** Returns a possible cause of a slow step, or advice for the analyst. */
    String advice() {
        return waiting
                ? ", because another rule set is still being compiled"
                : place.step() == Step.READING ? "" : "; write fewer or simpler rules";
    }
}
