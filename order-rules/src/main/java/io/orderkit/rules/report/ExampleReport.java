package io.orderkit.rules.report;

import java.util.List;

/**
 * The report on a run of the examples beside the rules (X7).
 *
 * @param tables the result of each example table, in the order of the topics; a topic without a table has none
 * @param untried rules that no example fires
 * @param off rules that are disabled, so that no example can fire them
 * @param unanswered examples on which no rule fires
 * @param overlaps pairs of rules that fire on one example and would give different verdicts if each were asked alone, at most
 *     {@value #MOST_OVERLAPS} pairs
 */
public record ExampleReport(
        List<Table> tables,
        List<RuleName> untried,
        List<RuleName> off,
        List<Place> unanswered,
        List<Overlap> overlaps) {
    /** The number of overlaps after which the search stops: more than people will read. */
    public static final int MOST_OVERLAPS = 100;

    public ExampleReport {
        tables = List.copyOf(tables);
        untried = List.copyOf(untried);
        off = List.copyOf(off);
        unanswered = List.copyOf(unanswered);
        overlaps = List.copyOf(overlaps);
    }

    /** Returns the total number of examples. */
    public int examples() {
        return tables.stream().mapToInt(Table::examples).sum();
    }

    /**
     * The result of one example table.
     *
     * @param file the file of the table
     * @param examples the number of its examples
     * @param rules the number of rules that the topic has in force
     * @param tried the number of those rules that fire on an example
     */
    public record Table(String file, int examples, int rules, int tried) {}

    /**
     * The name of a rule with its file.
     *
     * @param file the file that contains the rule
     * @param rule the name of the rule
     */
    public record RuleName(String file, String rule) {}

    /**
     * The place of an example.
     *
     * @param file the file of its table
     * @param line the line number
     * @param example the name of the example
     */
    public record Place(String file, int line, String example) {}

    /**
     * Two rules that would give different verdicts if each were asked alone.
     *
     * @param example the first example on which both rules fire
     * @param rule one rule
     * @param says the verdict of that rule alone
     * @param other the other rule
     * @param otherSays the verdict of the other rule alone
     * @param holds the verdict of all rules together
     */
    public record Overlap(Place example, String rule, String says, String other, String otherSays, String holds) {}
}
