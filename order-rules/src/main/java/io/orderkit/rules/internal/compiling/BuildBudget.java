package io.orderkit.rules.internal.compiling;

import java.time.Duration;
import java.util.Optional;

/**
 * The limits on one build of a rule set, from reading the texts to the last trial (X7).
 *
 * @param computing the processor time that the build may use for one file, across all steps
 * @param elapsed the elapsed time that the build may take; it is generous, because the machine may be busy
 * @param bytes the number of bytes that the build may allocate for one file, including memory that is later freed
 */
record BuildBudget(Duration computing, Duration elapsed, long bytes) {
    private static final long MEGABYTE = 1_000_000;

    /**
     * The limits for every build after the first one, when the engine's compiler is already loaded. A build of all
     * shipped files takes about one second of processor time and 200 MB of memory.
     */
    static final BuildBudget WARM = new BuildBudget(Duration.ofSeconds(10), Duration.ofMinutes(2), 4_000 * MEGABYTE);

    /** The limits for the first build, which also loads and initialises the engine's compiler. */
    static final BuildBudget COLD = new BuildBudget(Duration.ofSeconds(30), Duration.ofMinutes(4), 5_000 * MEGABYTE);

    /** Returns the exceeded limit in words that follow "takes more than"; empty if no limit is exceeded. */
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
     * The resources that a build has used so far. A value is zero if the virtual machine cannot measure that resource.
     *
     * @param computing the processor time that the build has used for one file
     * @param elapsed the elapsed time of the build
     * @param bytes the number of bytes that the build has allocated for one file
     */
    record Use(Duration computing, Duration elapsed, long bytes) {}
}
