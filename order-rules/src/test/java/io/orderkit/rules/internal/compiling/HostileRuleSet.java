package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule sets with the same structure but different texts in the places that an analyst can fill. */
final class HostileRuleSet {
    private static final String HEADER = """
            package io.orderkit.rules.standard.deposit;
            import io.orderkit.rules.vocabulary.OrderTerms;
            global io.orderkit.rules.vocabulary.DepositRuling verdict;
            """;

    /** A slot: a place in the rule files that an analyst can fill with any text. */
    enum Slot {
        RULE_NAME,
        TEXT_IN_A_CONDITION,
        TEXT_IN_A_LIST,
        REASON_CODE,
        VARIABLE,
        COMMENT,
        NOTE,
        REASON_TABLE,
        TABLE_CELL,
        EXAMPLE_NAME,
        FILE_NAME;

        /**
         * Returns whether a text ends its slot early, for example with a quote, so that the rest of the text changes
         * the structure of the rules.
         */
        boolean ends(String text) {
            return switch (this) {
                case RULE_NAME, TEXT_IN_A_CONDITION, TEXT_IN_A_LIST, REASON_CODE -> text.contains("\"");
                case VARIABLE -> !text.matches("\\w*");
                case COMMENT -> text.contains("\n");
                case NOTE -> text.contains("*/");
                case REASON_TABLE, TABLE_CELL, EXAMPLE_NAME, FILE_NAME -> false;
            };
        }
    }

    private HostileRuleSet() {}

    /**
     * Returns a deposit rule file. Its n-th rule contains the n-th text of each slot. If the grammar rejects a text,
     * the method adds a finding and returns an empty optional.
     *
     * @param texts the texts for each slot; a slot without an entry gets a harmless text
     */
    static Optional<RuleFile> rules(Map<Slot, List<String>> texts, List<Finding> findings) {
        return RuleReader.read(ShippedTopics.DEPOSIT, files(texts).text("deposit.drl"), findings::add);
    }

    private static RuleTexts files(Map<Slot, List<String>> texts) {
        int count = texts.values().stream().mapToInt(List::size).max().orElse(0);
        StringBuilder rules = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            rules.append(rule(texts, i));
        }
        Map<String, String> files = new HashMap<>();
        files.put("deposit.drl", rules.toString());
        files.put(RuleTexts.REASONS, rows(texts, Slot.REASON_TABLE));
        files.put("deposit-percentages.csv", rows(texts, Slot.TABLE_CELL));
        files.put("deposit-examples.csv", rows(texts, Slot.EXAMPLE_NAME));
        texts.getOrDefault(Slot.FILE_NAME, List.of()).forEach(name -> files.put("_" + name, "rule"));
        return new RuleTexts(files);
    }

    private static String rows(Map<Slot, List<String>> texts, Slot slot) {
        return String.join(",1,2\n", texts.getOrDefault(slot, List.of()));
    }

    private static String rule(Map<Slot, List<String>> texts, int number) {
        String variable = "$" + text(texts, Slot.VARIABLE, number, "p");
        String listed = text(texts, Slot.TEXT_IN_A_LIST, number, "listed");
        return "// " + text(texts, Slot.COMMENT, number, "") + "\nrule \"" + text(texts, Slot.RULE_NAME, number, "name")
                + "\" /* " + text(texts, Slot.NOTE, number, "") + " */ when OrderTerms( currency == \""
                + text(texts, Slot.TEXT_IN_A_CONDITION, number, "text") + "\", " + variable
                + " : standardPercent ) not OrderTerms( standardPercent == " + variable + ", currency in ( \"" + listed
                + "\", \"all\" ) ) then verdict.requirePercent(" + variable + ", \""
                + text(texts, Slot.REASON_CODE, number, "code") + "\"); end\n";
    }

    private static String text(Map<Slot, List<String>> texts, Slot slot, int number, String plain) {
        List<String> own = texts.getOrDefault(slot, List.of());
        return number < own.size() ? own.get(number) : plain + number;
    }
}
