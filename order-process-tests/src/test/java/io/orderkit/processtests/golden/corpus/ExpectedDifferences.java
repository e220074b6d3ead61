package io.orderkit.processtests.golden.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The differences between later releases and a release: in options, in obligations, and in additional parts of a state, each with its
 * reason. They are in {@code deltas.txt} in the folder of the release. A line has these parts, separated by tabs:
 * {@code options|obligations|state}; {@code -|+}; a pattern of the removed or added line; the release that made the difference; and the
 * reason. Nothing else may differ, and each line must be in use. No line of a state is removed.
 */
public final class ExpectedDifferences {
    private final List<Delta> listed = new ArrayList<>();
    private final Set<Delta> used = new HashSet<>();

    private record Delta(String what, String sign, Pattern line, String release, String reason) {
        static Delta of(String text) {
            String[] parts = text.split("\t", -1);
            if (parts.length != 5) {
                throw new IllegalStateException(
                        "deltas.txt: \"" + text + "\" has " + parts.length + " parts, expected 5");
            }
            return new Delta(parts[0], parts[1], Pattern.compile(parts[2]), parts[3], parts[4]);
        }
    }

    public static ExpectedDifferences of(GoldenCorpus corpus) {
        ExpectedDifferences deltas = new ExpectedDifferences();
        Path file = corpus.file("deltas.txt");
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Delta::of)
                        .forEach(deltas.listed::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deltas;
    }

    /** Returns the lines that differ and are not listed, each after {@code -} or {@code +}. */
    public List<String> unexplained(String what, String then, String now) {
        if (then.startsWith("fails")) {
            return List.of(); // it failed in that release; any current answer is an improvement
        }
        List<String> before = Arrays.asList(then.split("\n"));
        List<String> after = Arrays.asList(now.split("\n"));
        List<String> left = new ArrayList<>();
        before.stream()
                .filter(line -> !after.contains(line) && !isListed(what, "-", line))
                .forEach(line -> left.add("- " + line));
        after.stream()
                .filter(line -> !before.contains(line) && !isListed(what, "+", line))
                .forEach(line -> left.add("+ " + line));
        return left;
    }

    /** Returns a text without the lines that are listed as added. */
    public String withoutListed(String what, String now) {
        return Arrays.stream(now.split("\n", -1))
                .filter(line -> !isListed(what, "+", line))
                .collect(Collectors.joining("\n"));
    }

    private boolean isListed(String what, String sign, String line) {
        List<Delta> fitting = listed.stream()
                .filter(delta -> delta.what.equals(what) && delta.sign.equals(sign))
                .filter(delta -> delta.line.matcher(line).matches())
                .toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    /** Returns the listed differences that did not occur. */
    public List<String> unused() {
        return listed.stream()
                .filter(delta -> !used.contains(delta))
                .map(delta -> delta.what + " " + delta.sign + " " + delta.line)
                .toList();
    }
}
