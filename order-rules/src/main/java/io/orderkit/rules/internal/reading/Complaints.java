package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Shown;
import java.util.Collection;
import java.util.function.Consumer;

/** Takes what is wrong with one rule. */
record Complaints(String file, String rule, Consumer<Finding> findings) {
    void about(Place place, String message) {
        findings.accept(Finding.at(file, place.line(), place.column(), rule, message));
    }

    /** The same, with what was maybe meant. */
    void about(Place place, String message, String meant) {
        findings.accept(
                Finding.at(file, place.line(), place.column(), rule, message).maybe(meant));
    }

    /** Something has no such word; there are others. */
    void unknown(Place place, String owner, String found, Collection<String> known) {
        findings.accept(Finding.at(
                        file,
                        place.line(),
                        place.column(),
                        rule,
                        owner + " has no \"" + Shown.word(found) + "\"; there is "
                                + (known.isEmpty() ? "none" : Shown.names(known)))
                .maybe(NearMiss.of(found, known).orElse("")));
    }
}
