package io.orderkit.rules.internal.compiling;

import java.time.Duration;
import java.util.Optional;

/**
 * The limits of one build of a rule set, from reading its texts to its last trial (X7).
 *
 * @param computing the processor time that one file may use over all steps
 * @param elapsed the elapsed time that the build may take; generous, because the machine may be busy
 * @param bytes the number of bytes that one file may allocate, including memory that is freed again
 */
record BuildBudget(Duration computing, Duration elapsed, long bytes) {
    private static final long MEGABYTE = 1_000_000;

    /** The limits after the engine's compiler has run once. All shipped files together take about a second and 200 MB. */
    static final BuildBudget WARM = new BuildBudget(Duration.ofSeconds(10), Duration.ofMinutes(2), 4_000 * MEGABYTE);

    /** The limits of the first build, which also loads and initialises the engine's compiler. */
    static final BuildBudget COLD = new BuildBudget(Duration.ofSeconds(30), Duration.ofMinutes(4), 5_000 * MEGABYTE);

    /** Returns the exceeded limit, in words that follow "takes more than"; empty when none is exceeded. */
    Optional<String> exceededBy(Use use) {
        if (use.computing().compareTo(computing) > 0) {
            return Optional.of(inWords(computing) + " of processor time");
        }
        if (use.bytes() > bytes) {
            return Optional.of(bytes / MEGABYTE + " MB of memory");
        }
        return use.elapsed().compareTo(elapsed) > 0 ? Optional.of(inWords(elapsed)) : Optional.empty();
    }

    private static String inWords(Duration limit) {
        return limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
    }

    /**
     * The resources that a build has used so far. A value that the virtual machine does not measure is zero.
     *
     * @param computing the processor time used for one file
     * @param elapsed the elapsed time of the build
     * @param bytes the number of bytes allocated for one file
     */
    record Use(Duration computing, Duration elapsed, long bytes) {}
}
