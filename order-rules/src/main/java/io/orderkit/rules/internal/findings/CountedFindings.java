package io.orderkit.rules.internal.findings;

import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/**
 * A receiver that counts findings and forwards them to another receiver. The count allows a check to stop at a limit, or to continue only
 * if there are no findings. Not thread-safe.
 */
public final class CountedFindings implements Consumer<Finding> {
    private final Consumer<Finding> next;
    private int count;

    public CountedFindings(Consumer<Finding> next) {
        this.next = next;
    }

    @Override
    public void accept(Finding finding) {
        count++;
        next.accept(finding);
    }

    /** Returns the number of findings that were received. */
    public int count() {
        return count;
    }

    /**
     * Returns whether at most one more finding is allowed for the file. A check can then stop and report that it has
     * reached its limit.
     */
    public boolean enough() {
        return count >= BoundedFindings.MOST_OF_A_FILE - 1;
    }
}
