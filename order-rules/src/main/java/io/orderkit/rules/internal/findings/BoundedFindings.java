package io.orderkit.rules.internal.findings;

import io.orderkit.rules.report.Finding;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings about one rule set: at most {@value #MOST_OF_A_FILE} for a file and {@value #MOST} in total. The omitted findings are
 * counted at the end, so that a file full of errors fills neither the screen nor the memory.
 */
public final class BoundedFindings extends AbstractList<Finding> {
    /** As many findings as people will correct before they try again. */
    public static final int MOST_OF_A_FILE = 100;

    public static final int MOST = 500;

    private static final String OTHER_FILES = "other files";

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /** Adds the finding, or only counts it when the limit is reached. */
    @Override
    public boolean add(Finding finding) {
        boolean counted = kept.size() < MOST || found.containsKey(finding.file());
        String file = counted ? finding.file() : OTHER_FILES;
        int before = counted ? found.merge(file, 1, Integer::sum) - 1 : MOST_OF_A_FILE;
        if (before < MOST_OF_A_FILE && kept.size() < MOST) {
            kept.add(finding);
        } else {
            leftOut.merge(file, 1, Integer::sum);
        }
        return true;
    }

    /** Adds the findings of another bounded list, including its count of omitted findings. */
    public void takeOver(List<Finding> bounded) {
        kept.addAll(bounded);
    }

    @Override
    public Finding get(int index) {
        return index < kept.size()
                ? kept.get(index)
                : leftOut.entrySet().stream()
                        .skip(index - (long) kept.size())
                        .findFirst()
                        .map(entry -> Finding.of(
                                entry.getKey(),
                                0,
                                "and " + entry.getValue()
                                        + (entry.getValue() == 1 ? " more finding" : " more findings")))
                        .orElseThrow(() -> new IndexOutOfBoundsException(index));
    }

    @Override
    public int size() {
        return kept.size() + leftOut.size();
    }
}
