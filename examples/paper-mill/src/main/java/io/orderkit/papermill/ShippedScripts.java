package io.orderkit.papermill;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.papermill.input.JsonLinesFile;
import io.orderkit.papermill.input.UnusableInput;
import java.util.List;

/** The scripts that are shipped with the program: four default scripts, and additional stories to select by name. */
final class ShippedScripts {
    private static final List<String> USUAL =
            List.of("a-tier-b-by-phone", "b-tier-a-by-fax", "c-tier-c-through-salesperson", "d-refused");
    private static final List<String> FURTHER = List.of(
            "e-referred-to-trial",
            "f-previous-formula",
            "g-anomaly-with-plan",
            "h-deliver-first",
            "i-changed-after-confirmation",
            "j-cancelled-in-each-phase",
            "k-partial-inspection-failure",
            "l-late-deposit",
            "m-late-return-entered-late",
            "n-bounced-payment",
            "o-refused-lot",
            "p-lost-confirmation",
            "q-fax-entered-late",
            "r-lost-on-the-way",
            "s-mall-shipped-short");
    private static final String ALL = "all";

    private ShippedScripts() {}

    static List<JsonLinesFile> usual() {
        return USUAL.stream().map(ShippedScripts::file).toList();
    }

    /** Returns the names of all additional stories. */
    static List<String> names() {
        return FURTHER.stream().map(ShippedScripts::nameOf).toList();
    }

    /**
     * Returns the additional story with the given name, or every additional story if the name is {@code all}.
     *
     * @throws UnusableInput when no story has this name
     */
    static List<JsonLinesFile> named(String name) {
        List<JsonLinesFile> found = FURTHER.stream()
                .filter(file -> name.equals(ALL) || name.equals(nameOf(file)))
                .map(ShippedScripts::file)
                .toList();
        if (found.isEmpty()) {
            throw new UnusableInput("There is no story \"" + name + "\"; expected " + ALL + " or one of "
                    + String.join(", ", names()) + CommandLine.maybe(NearMiss.of(name, names())));
        }
        return found;
    }

    private static String nameOf(String file) {
        return file.substring(file.indexOf('-') + 1);
    }

    private static JsonLinesFile file(String name) {
        return JsonLinesFile.shipped("scripts/" + name + ".jsonl");
    }
}
