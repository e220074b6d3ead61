package io.orderkit.rules.report;

import java.util.List;

/**
 * The report on a run of the examples beside the rules (X7).
 *
 * @param tables how each example table did, in the order of the topics; a topic without a table has none
 * @param untried rules that no example fires
 * @param off rules that are switched off, so that no example can fire them
 * @param unanswered examples on which no rule fires
 * @param overlaps rules that fire on one example and, each asked alone, would give different verdicts, at most {@value
 *     #MOST_OVERLAPS} pairs
 */
public record ExampleReport(
        List<Table> tables,
        List<RuleName> untried,
        List<RuleName> off,
        List<Place> unanswered,
        List<Overlap> overlaps) {
    /** The number of overlaps after which none is looked for: more than people go through. */
    public static final int MOST_OVERLAPS = 100;

    public ExampleReport {
        tables = List.copyOf(tables);
        untried = List.copyOf(untried);
        off = List.copyOf(off);
        unanswered = List.copyOf(unanswered);
        overlaps = List.copyOf(overlaps);
    }

    /** Returns how many examples there are. */
    public int examples() {
        return tables.stream().mapToInt(Table::examples).sum();
    }

    /**
     * One table.
     *
     * @param file its file
     * @param examples how many it holds
     * @param rules how many rules its topic has in force
     * @param tried how many of them fire on an example
     */
    public record Table(String file, int examples, int rules, int tried) {}

    /**
     * A rule.
     *
     * @param file where it stands
     * @param rule its name
     */
    public record RuleName(String file, String rule) {}

    /**
     * An example.
     *
     * @param file its table
     * @param line its line
     * @param example its name
     */
    public record Place(String file, int line, String example) {}

    /**
     * Two rules that would judge otherwise.
     *
     * @param example the first example on which both fire
     * @param rule one rule
     * @param says its verdict, were it alone
     * @param other the other rule
     * @param otherSays its verdict, were it alone
     * @param holds the verdict
     */
    public record Overlap(Place example, String rule, String says, String other, String otherSays, String holds) {}
}
