package io.orderkit.papermill;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.papermill.input.TextFile;
import io.orderkit.papermill.input.Unusable;
import java.util.List;

/** The scripts that are shipped with the program: a few that are told when nothing is asked for, and further ones by name. */
final class Stories {
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
            "m-late-return-entered-late");
    private static final String ALL = "all";

    private Stories() {}

    static List<TextFile> usual() {
        return USUAL.stream().map(Stories::file).toList();
    }

    /** The names of the further ones. */
    static List<String> names() {
        return FURTHER.stream().map(Stories::nameOf).toList();
    }

    /**
     * A further story, or all of them.
     *
     * @throws Unusable when there is none of that name
     */
    static List<TextFile> named(String name) {
        List<TextFile> found = FURTHER.stream()
                .filter(file -> name.equals(ALL) || name.equals(nameOf(file)))
                .map(Stories::file)
                .toList();
        if (found.isEmpty()) {
            throw new Unusable("There is no story \"" + name + "\"; expected " + ALL + " or one of "
                    + String.join(", ", names())
                    + NearMiss.of(name, names()).map(near -> "; maybe " + near).orElse("") + ".");
        }
        return found;
    }

    private static String nameOf(String file) {
        return file.substring(file.indexOf('-') + 1);
    }

    private static TextFile file(String name) {
        return TextFile.shipped("scripts/" + name + ".jsonl");
    }
}
