package io.orderkit.rules.internal.examples;

import io.orderkit.domain.model.Name;
import io.orderkit.rules.internal.questions.Answer;
import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.sheets.TimeCell;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.RuleNames;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The comparison of a cell with a part of the answer. Numbers and times are compared by value. If a part has several
 * items, their order is ignored.
 */
final class Expectation {
    private static final int LONGEST_CELL = 200;

    private Expectation() {}

    /** Returns a description of the difference; empty if the part has the expected value. */
    static Optional<String> objection(Object said, String cell, char separator, RuleNames names) {
        try {
            return holds(said, cell, separator, names)
                    ? Optional.empty()
                    : Optional.of("expected \"" + PrintableText.text(cell, LONGEST_CELL) + "\"");
        } catch (BadCell bad) {
            return Optional.of("and the cell cannot be compared with it: " + bad.getMessage());
        }
    }

    private static boolean holds(Object said, String cell, char separator, RuleNames names) throws BadCell {
        if (said instanceof Optional<?> maybe) {
            boolean both = maybe.isPresent() && !cell.isEmpty();
            return both ? holds(maybe.get(), cell, separator, names) : maybe.isEmpty() == cell.isEmpty();
        }
        if (said instanceof Collection<?>) {
            return words(Answer.text(said)).equals(words(cell));
        }
        if (cell.isEmpty() || said instanceof String) {
            return Answer.text(said).equals(cell);
        }
        if (said instanceof BigDecimal || said instanceof Integer) {
            BigDecimal expected = (BigDecimal) CellFormat.of(BigDecimal.class).read(cell, separator);
            return expected.compareTo(new BigDecimal(said.toString())) == 0;
        }
        if (said instanceof Enum<?> constant) {
            return CellFormat.of(constant.getDeclaringClass())
                    .read(cell, separator)
                    .equals(said);
        }
        if (said instanceof Name<?> name) {
            return CellFormat.of(name.getClass(), names).read(cell, separator).equals(said);
        }
        if (said instanceof LocalTime time) {
            return TimeCell.read(cell).equals(time);
        }
        if (said instanceof ZoneId zone) {
            return zone.getId().equalsIgnoreCase(cell);
        }
        return said instanceof Boolean
                ? CellFormat.of(Boolean.class).read(cell, separator).equals(said)
                : Answer.text(said).equals(cell);
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,;|]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
