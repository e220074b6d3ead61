package io.orderkit.rules.untrusted;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The complete corpus of hostile files. Some of the hostile files are test resources, and a test generates the others.
 */
final class HostileCorpus {
    private HostileCorpus() {}

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        HostileCase.names("", ".drl").forEach(file -> all.add(resource(file, "deposit.drl")));
        HostileCase.names("names", ".drl").stream()
                .map(file -> "names/" + file)
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
