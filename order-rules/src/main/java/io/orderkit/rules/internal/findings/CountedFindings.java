package io.orderkit.rules.internal.findings;

import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/** Hands findings on, and counts them: a check stops at some number, or goes on only where nothing was found. Not thread-safe. */
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

    /** Returns how many there were. */
    public int count() {
        return count;
    }

    /** Returns whether there were as many as are kept of one file, but for one that says so. */
    public boolean enough() {
        return count >= BoundedFindings.MOST_OF_A_FILE - 1;
    }
}
