package io.orderkit.benchmarks.against;

/** The quantities that a comparison measures, in the order of the result table. */
public enum Measure {
    LIFE_IN_MEMORY("an order's life in memory", true),
    APPEND_TO_H2("appends to an H2 file", true),
    RULE_DECISION("rule decision", true),
    FIRST_DECISION("start to first decision", false);

    private final String title;
    private final boolean warm;

    Measure(String title, boolean warm) {
        this.title = title;
        this.warm = warm;
    }

    String title() {
        return title;
    }

    /**
     * Returns whether the work is repeated in a warm JVM. If the work is not repeated, the entire time since the start
     * of the JVM is measured.
     */
    boolean isWarm() {
        return warm;
    }
}
