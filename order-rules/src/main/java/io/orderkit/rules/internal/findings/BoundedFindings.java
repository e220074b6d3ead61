package io.orderkit.rules.internal.findings;

import io.orderkit.rules.report.Finding;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings about one rule set, limited to {@value #MOST_OF_A_FILE} for each file and {@value #MOST} in total.
 * Further findings are only counted, so that a file with many errors cannot exhaust memory or flood the screen.
 */
public final class BoundedFindings extends AbstractList<Finding> {
    /** The maximum number of findings per file, which is enough for one round of corrections. */
    public static final int MOST_OF_A_FILE = 100;

    public static final int MOST = 500;

    private static final String OTHER_FILES = "other files";

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /** Adds a finding, or only counts it if the limit has been reached. */
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

    /** Adds the findings of another bounded list, including its number of omitted findings. */
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
