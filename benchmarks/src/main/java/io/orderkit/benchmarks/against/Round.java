package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.util.List;

/**
 * One round of the comparison for a single measure. A new JVM for the release and a new JVM for the working tree
 * alternate every quarter of a second. A slowdown of the machine therefore affects both sides.
 *
 * @param release the release
 * @param tree the working tree
 * @param turns the number of turns of each JVM; the first half is a warm-up and is not measured
 */
record Round(Side release, Side tree, int turns) {
    private static final int STARTS = 6;

    /**
     * Returns the speed of the working tree relative to the release: the median over all turns. For a size, the result
     * is the release's size divided by that of the working tree.
     *
     * @throws ComparisonFailed when the two sides produce different results
     */
    double ratio(Fork fork) throws IOException, InterruptedException {
        return switch (fork.measure().kind()) {
            case WARM -> byTurns(fork);
            case START -> ofStarts(fork);
            case SIZE -> ofSizes(fork);
        };
    }

    private double ofSizes(Fork fork) throws IOException, InterruptedException {
        WorkDone ofRelease = started(release, fork);
        WorkDone ofTree = started(tree, fork);
        requireSame(fork.measure(), ofRelease.results(), ofTree.results());
        return ofRelease.amount() / ofTree.amount();
    }

    private double byTurns(Fork fork) throws IOException, InterruptedException {
        Ratios ratios = new Ratios();
        try (ForkProcess one = release.start(fork);
                ForkProcess other = tree.start(fork)) {
            for (int turn = 0; turn < turns; turn++) {
                double nanos = one.turn();
                double others = other.turn();
                if (turn >= turns / 2) {
                    ratios.add(nanos / others);
                }
            }
            requireSame(fork.measure(), one.results(), other.results());
        }
        return ratios.median();
    }

    /**
     * Measures starts. The side that starts first changes each time, because the second start is faster: the first one has already read the
     * files from disk.
     */
    private double ofStarts(Fork fork) throws IOException, InterruptedException {
        Ratios ratios = new Ratios();
        for (int start = 0; start < STARTS; start++) {
            boolean treeFirst = start % 2 == 1;
            WorkDone first = started(treeFirst ? tree : release, fork);
            WorkDone second = started(treeFirst ? release : tree, fork);
            WorkDone ofRelease = treeFirst ? second : first;
            WorkDone ofTree = treeFirst ? first : second;
            requireSame(fork.measure(), ofRelease.results(), ofTree.results());
            ratios.add(ofRelease.amount() / ofTree.amount());
        }
        return ratios.median();
    }

    private static WorkDone started(Side side, Fork fork) throws IOException, InterruptedException {
        try (ForkProcess process = side.start(fork)) {
            return new WorkDone(process.turn(), process.results());
        }
    }

    private void requireSame(Measure measure, List<String> ofRelease, List<String> ofTree) {
        for (int i = 0; i < Math.max(ofRelease.size(), ofTree.size()); i++) {
            String expected = i < ofRelease.size() ? ofRelease.get(i) : "nothing";
            String found = i < ofTree.size() ? ofTree.get(i) : "nothing";
            if (!found.equals(expected)) {
                throw new ComparisonFailed("the two versions gave different results in \"" + measure.title() + "\": "
                        + release.name() + " came to \"" + expected + "\", " + tree.name() + " to \"" + found + "\"");
            }
        }
    }
}
