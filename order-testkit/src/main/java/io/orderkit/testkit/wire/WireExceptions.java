package io.orderkit.testkit.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permitted deviations from released snapshots. Each line of {@code wire-exceptions.txt} consists of a
 * subject, a property, a value and a reason. Not thread-safe, because it records which exceptions were used.
 */
final class WireExceptions {
    static final String FILE = "wire-exceptions.txt";

    private final Map<WireFact, String> reasons = new LinkedHashMap<>();
    private final Set<WireFact> needed = new LinkedHashSet<>();

    static WireExceptions in(Path folder) {
        WireExceptions exceptions = new WireExceptions();
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(exceptions::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return exceptions;
    }

    private void add(String line) {
        int last = line.lastIndexOf('|');
        String reason = last < 0 ? "" : line.substring(last + 1).strip();
        if (reason.isEmpty()) {
            throw new IllegalStateException(
                    FILE + ": \"" + line + "\"; expected subject | property | value | reason, each with a reason");
        }
        reasons.put(WireFact.parse(line.substring(0, last)), reason);
    }

    boolean excuses(WireFact fact) {
        if (reasons.containsKey(fact)) {
            needed.add(fact);
            return true;
        }
        return false;
    }

    /** Returns a finding for each unused exception. Call this method only when all comparisons are complete. */
    List<String> leftOver() {
        List<String> findings = new ArrayList<>();
        reasons.keySet().stream()
                .filter(fact -> !needed.contains(fact))
                .forEach(fact -> findings.add(FILE + ": \"" + fact.line() + "\" excuses nothing; remove it"));
        return findings;
    }
}
