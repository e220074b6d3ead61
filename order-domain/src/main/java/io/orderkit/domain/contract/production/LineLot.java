package io.orderkit.domain.contract.production;

import java.util.List;
import java.util.Optional;

/**
 * Goods of a line that are told apart from others of it: a lot, or all that carries no lot number (C12.1).
 *
 * @param line which line
 * @param lot the lot's number; empty for goods without one
 */
public record LineLot(int line, Optional<String> lot) {
    /** Returns the goods that a paper is about: each lot that it names, or what carries no lot number. */
    public static List<LineLot> of(int line, List<Lot> lots) {
        return lots.isEmpty()
                ? List.of(new LineLot(line, Optional.empty()))
                : lots.stream()
                        .map(lot -> new LineLot(line, Optional.of(lot.number())))
                        .toList();
    }

    /** Returns how a sentence names them: the line's number, and the lot's behind it. */
    public String forSentence() {
        return lot.map(number -> line + " (" + number + ")").orElseGet(() -> String.valueOf(line));
    }
}
