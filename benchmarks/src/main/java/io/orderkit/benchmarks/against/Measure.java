package io.orderkit.benchmarks.against;

/** The quantities that a comparison measures, in the order of the result table. */
public enum Measure {
    LIFE_IN_MEMORY("an order's life in memory", Kind.WARM),
    APPEND_TO_H2("appends to an H2 file", Kind.WARM),
    RULE_DECISION("rule decision", Kind.WARM),
    FIRST_DECISION("start to first decision", Kind.START),
    STORED_BYTES("an order's bytes in an H2 file", Kind.SIZE);

    /** The ways in which a quantity is measured. */
    enum Kind {
        /** The work is repeated in a warm JVM, and its duration is measured. */
        WARM,
        /** The work is done once, and the entire time since the start of the JVM is measured. */
        START,
        /** The work is done once, and the size of its result is measured. */
        SIZE
    }

    private final String title;
    private final Kind kind;

    Measure(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }
}
