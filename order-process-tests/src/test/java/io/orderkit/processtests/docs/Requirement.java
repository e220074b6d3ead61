package io.orderkit.processtests.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A requirement, and its meaning in one line.
 *
 * @param id the id, for example {@code C9.3}; C for the contract process, M for the mall, X for cross-cutting requirements
 * @param meaning the meaning, in one line
 */
record Requirement(String id, String meaning) {
    /** The form of an id in a text. */
    static final Pattern ID = Pattern.compile("\\b[CMX]\\d+(?:\\.\\d+)?\\b");

    /** Returns all requirements, in the order of the handbook, from {@code requirements.csv} beside this test. */
    static List<Requirement> all() {
        try (InputStream in =
                Objects.requireNonNull(Requirement.class.getResourceAsStream("requirements.csv"), "requirements.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Requirement(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read requirements.csv", e);
        }
    }
}
