package io.orderkit.rules.internal.compiling;

import java.util.concurrent.CancellationException;

/**
 * A thread that builds one rule set. Java cannot stop a thread from outside. A build that exceeds its budget is therefore cancelled, and
 * its thread ends at its next step. If the thread never gets there, it remains as a daemon that blocks no other thread.
 */
final class BuildThread extends Thread {
    /** A step of a build. */
    enum Step {
        READING("to read"),
        COMPILING("to compile"),
        LOADING("to load"),
        TRYING("to try on " + LoadTrial.FACTS + " facts at once"),
        REHEARSING("to try on its examples");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /** The current file and step of a build. */
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
     * Records the step that the current thread begins. Has no effect on other threads, such as the one of the library's own build.
     *
     * @throws CancellationException when the build was cancelled
     */
    static void begin(String file, Step step) {
        if (Thread.currentThread() instanceof BuildThread build) {
            build.requireWanted();
            build.place = new Place(file, step);
        }
    }

    /** Records that the current thread starts or stops waiting for another build. */
    static void waits(boolean waiting) {
        if (Thread.currentThread() instanceof BuildThread build) {
            build.waiting = waiting;
            build.requireWanted();
        }
    }

    private void requireWanted() {
        if (givenUp) {
            throw new CancellationException("the build was given up");
        }
    }

    /** Cancels the build. An interrupt wakes it up if it is waiting. */
    void giveUp() {
        givenUp = true;
        interrupt();
        CompilerLock.passOn();
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Returns the file on which the build works. */
    String file() {
        return place.file();
    }

    /** Returns the current step, in words that follow "takes long". */
    String step() {
        return place.step().words;
    }

    /** Returns the reason why the step may take long, or advice about it. */
    String advice() {
        return waiting
                ? ", because another rule set is still being compiled"
                : place.step() == Step.READING ? "" : "; write fewer or simpler rules";
    }
}
