package io.orderkit.testkit.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A snapshot of a release's facts, written at the time of the release. Snapshots of past releases must never be edited.
 *
 * @param release the version of the release, for example {@code 0.1}
 * @param facts the facts, sorted
 */
record WireSnapshot(String release, List<WireFact> facts) {
    private static final Pattern FILE = Pattern.compile("wire-([0-9][0-9.]*)\\.txt");

    /** Returns all snapshots in the given folder. */
    static List<WireSnapshot> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<WireSnapshot> snapshots = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    snapshots.add(new WireSnapshot(name.group(1), read(file)));
                }
            }
            return snapshots;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the snapshots in " + folder, e);
        }
    }

    private static List<WireFact> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(WireFact::parse)
                .toList();
    }

    /** @throws IllegalStateException if a snapshot of this release already exists */
    static void write(Path folder, String release, Collection<WireFact> facts) {
        Path file = folder.resolve("wire-" + release + ".txt");
        if (!FILE.matcher(file.getFileName().toString()).matches()) {
            throw new IllegalStateException("release \"" + release + "\"; expected digits and points, as 0.2");
        }
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " already exists; a released snapshot is never edited");
        }
        List<String> lines = new ArrayList<>();
        lines.add("# The wire of release " + release + ", one fact a line. Never edited; see docs/upgrades.md.");
        new TreeSet<>(facts).forEach(fact -> lines.add(fact.line()));
        try {
            Files.createDirectories(folder);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
