package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The program that {@code benchmarks/against-release} calls: it measures a release and the working tree by turns and prints how many
 * times as fast as the release the working tree is.
 *
 * <p>A round measures everything once on either side, in a new JVM each time. The side that begins changes with the round, so that a
 * machine that slows down slows down both.
 */
public final class AgainstRelease {
    private final Side release;
    private final Side tree;
    private final Map<Measure, Ratios> ratios = new EnumMap<>(Measure.class);

    private AgainstRelease(Side release, Side tree) {
        this.release = release;
        this.tree = tree;
    }

    /**
     * Compares.
     *
     * @param arguments rounds, seconds, the story; name and class path of the release, and of the working tree
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        Path story = Path.of(arguments[2]);
        AgainstRelease comparison =
                new AgainstRelease(new Side(arguments[3], arguments[4]), new Side(arguments[5], arguments[6]));
        try {
            for (int round = 1; round <= rounds; round++) {
                System.err.println("round " + round + " of " + rounds);
                for (Measure measure : Measure.values()) {
                    comparison.takeTurns(new Fork(measure, time, story), round % 2 == 0);
                }
            }
        } catch (ComparisonFailed e) {
            System.err.println("against-release: " + e.getMessage());
            System.exit(1);
        }
        comparison.print();
    }

    private void takeTurns(Fork fork, boolean treeFirst) throws IOException, InterruptedException {
        Side first = treeFirst ? tree : release;
        Side second = treeFirst ? release : tree;
        WorkDone before = first.measure(fork);
        WorkDone after = second.measure(fork);
        requireSame(fork.measure(), before.results(), after.results());
        double secondToFirst = after.nanos() / before.nanos();
        ratios(fork.measure()).add(treeFirst ? secondToFirst : 1 / secondToFirst);
    }

    private Ratios ratios(Measure measure) {
        return ratios.computeIfAbsent(measure, first -> new Ratios());
    }

    private static void requireSame(Measure measure, List<String> one, List<String> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String expected = i < one.size() ? one.get(i) : "nothing";
            String found = i < other.size() ? other.get(i) : "nothing";
            if (!found.equals(expected)) {
                throw new ComparisonFailed("the two do not do the same work in \"" + measure.title()
                        + "\": one came to \"" + expected + "\", the other to \"" + found + "\"");
            }
        }
    }

    private void print() {
        System.out.printf(
                "%-44s %7s %7s %7s%n", tree.name() + ", times as fast as " + release.name(), "median", "min", "max");
        for (Measure measure : Measure.values()) {
            Ratios of = ratios(measure);
            System.out.printf("%-44s %7.2f %7.2f %7.2f%n", measure.title(), of.median(), of.min(), of.max());
        }
    }
}
