package io.orderkit.processtests.prose;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The recorded number of findings in each part of the project. Each line contains the module, the part, the number of
 * forbidden words and the number of forbidden openings.
 *
 * @param counts the numbers of forbidden words and openings, keyed by module and part; parts without findings are omitted
 */
record ProseFigures(Map<String, Count> counts) {
    private static final String HEAD =
            "# Findings of ProseRatchetTest that are left: module, part, words, openings. Figures only fall.\n";

    record Count(int words, int openings) {
        static final Count NONE = new Count(0, 0);

        static Count of(Collection<ProseFinding> findings) {
            int words = (int) findings.stream()
                    .filter(finding -> finding.kind() == ProseFinding.Kind.WORD)
                    .count();
            return new Count(words, findings.size() - words);
        }

        boolean isAbove(Count other) {
            return words > other.words || openings > other.openings;
        }
    }

    static ProseFigures of(Collection<ProseFinding> findings) {
        return new ProseFigures(findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> ProseFinding.part(finding.file()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Count::of))));
    }

    /** @throws IllegalArgumentException if a line does not have four columns */
    static ProseFigures parse(String text) {
        Map<String, Count> counts = new TreeMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.strip().split(" +", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("\"" + line + "\"; expected module, part, words, openings");
            }
            counts.put(cells[0] + " " + cells[1], new Count(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        });
        return new ProseFigures(counts);
    }

    Count of(String part) {
        return counts.getOrDefault(part, Count.NONE);
    }

    String text() {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().words() + " "
                        + each.getValue().openings() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }
}
