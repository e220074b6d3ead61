package io.orderkit.processtests.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A requirement of the handbook, with a one-line summary.
 *
 * @param id the requirement's id, for example {@code C9.3}; the letter stands for the contract process (C), the mall (M) or cross-cutting
 * requirements (X)
 * @param meaning the summary of the requirement, in one line
 */
record Requirement(String id, String meaning) {
    /** The pattern that matches a requirement id in text. */
    static final Pattern ID = Pattern.compile("\\b[CMX]\\d+(?:\\.\\d+)?\\b");

    /** Returns all requirements in the order of the handbook, from the file {@code requirements.csv} beside this test. */
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
