package io.orderkit.rules.report;

import java.util.List;

/**
 * A report on a run of the examples in a rule directory (X7).
 *
 * @param tables the results by example table, in topic order; topics without an example table are omitted
 * @param untried the rules that fire on no example
 * @param off the disabled rules, which cannot fire on any example
 * @param unanswered the examples on which no rule fires
 * @param overlaps the pairs of rules that fire on the same example but give different verdicts when each is used alone; at most {@value
 *     #MOST_OVERLAPS} pairs
 */
public record ExampleReport(
        List<Table> tables,
        List<RuleName> untried,
        List<RuleName> off,
        List<Place> unanswered,
        List<Overlap> overlaps) {
    /** The maximum number of overlaps to report. The search stops when it has found this many. */
    public static final int MOST_OVERLAPS = 100;

    public ExampleReport {
        tables = List.copyOf(tables);
        untried = List.copyOf(untried);
        off = List.copyOf(off);
        unanswered = List.copyOf(unanswered);
        overlaps = List.copyOf(overlaps);
    }

    /** Returns the total number of examples in all tables. */
    public int examples() {
        return tables.stream().mapToInt(Table::examples).sum();
    }

    /**
     * The results of one example table.
     *
     * @param file the file of the example table
     * @param examples the number of examples in the table
     * @param rules the number of enabled rules of the topic
     * @param tried the number of enabled rules that fire on at least one example
     */
    public record Table(String file, int examples, int rules, int tried) {}

    /**
     * The name of a rule, together with the name of its file.
     *
     * @param file the file that contains the rule
     * @param rule the name of the rule
     */
    public record RuleName(String file, String rule) {}

    /**
     * The location of an example in its example table.
     *
     * @param file the file of the example table
     * @param line the line number
     * @param example the analysts' name for the example
     */
    public record Place(String file, int line, String example) {}

    /**
     * Two rules that give different verdicts when each is used alone.
     *
     * @param example the first example on which both rules fire
     * @param rule one rule
     * @param says the verdict that the first rule would give on its own
     * @param other the other rule
     * @param otherSays the verdict that the second rule would give on its own
     * @param holds the combined verdict of all rules
     */
    public record Overlap(Place example, String rule, String says, String other, String otherSays, String holds) {}
}
