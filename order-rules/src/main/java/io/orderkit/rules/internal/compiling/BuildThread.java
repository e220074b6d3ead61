package io.orderkit.rules.internal.compiling;

import java.util.concurrent.CancellationException;

/**
 * A thread that builds one rule set. Java cannot end a thread from outside: a build beyond its budget is given up, and its thread ends
 * at its next step or, if it never gets there, stays behind as a daemon that keeps nobody waiting.
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

    /** The place of a build: the file that it works on, and the step. */
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
     * Notes the step that the current thread begins. Does nothing on a thread that is no build's, as in the build of the library.
     *
     * @throws CancellationException when the build was given up
     */
    static void begin(String file, Step step) {
        if (Thread.currentThread() instanceof BuildThread build) {
            build.requireWanted();
            build.place = new Place(file, step);
        }
    }

    /** Notes that the current thread begins or ends to wait for another build. */
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

    /** Gives the build up. The interrupt reaches it where it waits. */
    void giveUp() {
        givenUp = true;
        interrupt();
        CompilerLock.passOn();
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Returns the file that it works on. */
    String file() {
        return place.file();
    }

    /** Returns what it does with the file, in words that follow "takes long". */
    String step() {
        return place.step().words;
    }

    /** Returns why that may take long, or what to do about it. */
    String advice() {
        return waiting
                ? ", because another rule set is still being compiled"
                : place.step() == Step.READING ? "" : "; write fewer or simpler rules";
    }
}
