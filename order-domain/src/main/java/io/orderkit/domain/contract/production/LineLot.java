package io.orderkit.domain.contract.production;

import java.util.List;
import java.util.Optional;

/**
 * The goods of a line that are tracked together: one lot, or all goods without a lot number (C12.1).
 *
 * @param line the line
 * @param lot the number of the lot; empty for goods without a lot number
 */
public record LineLot(int line, Optional<String> lot) {
    /**
     * Returns the goods that a document covers: the lots that it names or, if it names none, the goods without a lot
     * number.
     */
    public static List<LineLot> of(int line, List<Lot> lots) {
        return lots.isEmpty()
                ? List.of(new LineLot(line, Optional.empty()))
                : lots.stream()
                        .map(lot -> new LineLot(line, Optional.of(lot.number())))
                        .toList();
    }

    /**
     * Returns the text that names these goods in a sentence: the line number, followed by the lot number if there is
     * one.
     */
    public String forSentence() {
        return lot.map(number -> line + " (" + number + ")").orElseGet(() -> String.valueOf(line));
    }
}
