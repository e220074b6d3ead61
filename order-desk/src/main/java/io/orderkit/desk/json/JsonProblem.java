package io.orderkit.desk.json;

import java.util.Optional;

/**
 * One thing that is wrong with a JSON text.
 *
 * @param path where: {@code lines[1].unitPrice}; empty for the whole text; {@code line 3, column 7} where it is no JSON
 * @param found what stands there, as JSON writes it: a text in quotes, a number without; shortened, on one line, and, as
 *     long as the text is JSON, never the content of a {@link io.orderkit.domain.model.Personal}
 * @param expected what would have been accepted
 * @param maybe what was maybe meant
 */
public record JsonProblem(String path, String found, String expected, Optional<String> maybe) {
    /** One line for people: {@code lines[1].unitPrice: found "6.20", expected an amount, a currency and a unit}. */
    public String message() {
        return (path.isEmpty() ? "the text" : path) + ": found " + found + ", expected " + expected
                + maybe.map(meant -> "; maybe \"" + meant + "\"").orElse("");
    }

    @Override
    public String toString() {
        return message();
    }
}
