package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * A test in which processes append and relay at one storage location until they are killed with SIGKILL. The output of the processes is
 * recorded and checked at the end.
 *
 * <pre>{@code
 * KillRun run = new KillRun(MyTarget.class, place);
 * run.killAgainAndAgain(10, new Random(seed), () -> {});
 * run.requireNothingLost("10 kills, seed " + seed);
 * }</pre>
 */
public final class KillRun {
    /**
     * The duration of a relay's lease on a shard. The lease is short, so that other relays can soon take over the shards of a relay that
     * was killed.
     */
    public static final Duration LEASE = Duration.ofMillis(400);

    private static final int MOST_ACKNOWLEDGEMENTS = 60;
    private static final int LONGEST_DELAY_MILLIS = 200;

    private final Class<? extends CrashTarget> target;
    private final String place;
    private final KillLog log = new KillLog();

    public KillRun(Class<? extends CrashTarget> target, String place) {
        this.target = target;
        this.place = place;
    }

    /**
     * Starts a process.
     *
     * @param name the name of the process, used as the prefix of its order ids
     * @param work {@code append}, {@code relay} or {@code both}
     */
    public ForkedJvm start(String name, String work) {
        return ForkedJvm.start(KilledWriter.class, List.of(target.getName(), place, name, work), log::record);
    }

    /** Starts and kills several processes, one after the other. Each process is killed shortly after acknowledging a number of appends. */
    public void killAgainAndAgain(int kills, Random random, Runnable whileItLives)
            throws InterruptedException, ExecutionException {
        for (int kill = 0; kill < kills; kill++) {
            ForkedJvm victim = start("run" + kill, "both");
            awaitMore(victim, 1 + random.nextInt(MOST_ACKNOWLEDGEMENTS));
            whileItLives.run();
            // The delay is random, so that a kill does not always come immediately after an acknowledgement.
            pause(Duration.ofMillis(random.nextInt(LONGEST_DELAY_MILLIS)));
            victim.kill();
        }
    }

    /** Waits until the processes have acknowledged the given number of additional appends. */
    public void awaitMore(ForkedJvm alive, int more) {
        int enough = log.acknowledgements() + more;
        while (log.acknowledgements() < enough) {
            if (!alive.process().isAlive()) {
                throw new AssertionError("a process ended by itself; expected it to live until it is killed");
            }
            pause(Duration.ofMillis(1));
        }
    }

    /** Sleeps for a time. */
    public static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /**
     * Opens the storage location after all processes have ended. Fails if an acknowledged command or any event is missing.
     *
     * @param story a description of the run for the failure message
     * @return the figures
     */
    public String requireNothingLost(String story) {
        try (Opened opened = Targets.made(target.getName()).open(place, CrashPointCounter.none())) {
            return log.requireNothingLost(opened.storage(), story);
        }
    }
}
