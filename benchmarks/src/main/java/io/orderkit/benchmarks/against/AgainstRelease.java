package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The program behind {@code benchmarks/against-release}. The program prints the speed of the working tree relative to
 * that of a release.
 */
public final class AgainstRelease {
    private static final int TURNS_PER_SECOND = 4;

    private AgainstRelease() {}

    /**
     * Compares the release with the working tree.
     *
     * @param arguments the number of rounds, the seconds per round, the story file, the name and class path of the release, and the name
     *     and class path of the working tree
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        int turns = TURNS_PER_SECOND * Integer.parseInt(arguments[1]);
        Path story = Path.of(arguments[2]);
        Round round = new Round(new Side(arguments[3], arguments[4]), new Side(arguments[5], arguments[6]), turns);
        try {
            print(round, measure(round, rounds, story));
        } catch (ComparisonFailed e) {
            System.err.println("against-release: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Map<Measure, Ratios> measure(Round round, int rounds, Path story)
            throws IOException, InterruptedException {
        Map<Measure, Ratios> ratios = new EnumMap<>(Measure.class);
        for (int i = 1; i <= rounds; i++) {
            for (Measure measure : Measure.values()) {
                double ratio = round.ratio(new Fork(measure, story));
                System.err.printf("round %d of %d, %s: %.2f%n", i, rounds, measure.title(), ratio);
                ratios.computeIfAbsent(measure, first -> new Ratios()).add(ratio);
            }
        }
        return ratios;
    }

    private static void print(Round round, Map<Measure, Ratios> ratios) {
        System.out.printf(
                "%-44s %7s %7s %7s%n",
                round.tree().name() + ", times as fast as " + round.release().name(), "median", "min", "max");
        ratios.forEach((measure, of) ->
                System.out.printf("%-44s %7.2f %7.2f %7.2f%n", measure.title(), of.median(), of.min(), of.max()));
    }
}
