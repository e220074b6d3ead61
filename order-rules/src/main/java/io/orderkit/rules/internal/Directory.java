package io.orderkit.rules.internal;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.compiling.Workshop;
import io.orderkit.rules.internal.examples.ExampleSheet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory with the files of a rule set. */
public final class Directory {
    private static final String COMPILER = "org.drools.model.codegen.execmodel.ModelBuilderImpl";
    private static final long MOST_BYTES = 1_000_000;

    private final Path place;
    private final List<Finding> findings;

    private Directory(Path place, List<Finding> findings) {
        this.place = place;
        this.findings = findings;
    }

    /** The rule set in the directory, or nothing but findings. */
    public static Optional<RuleSet> open(Path place, List<Finding> findings) {
        requireCompiler();
        RuleFiles files = read(place, findings);
        return findings.isEmpty() ? Workshop.build(files, version(place, files), findings) : Optional.empty();
    }

    /**
     * The rule set in the directory, with what has not changed taken over from the one before.
     *
     * @param files what was read in the directory
     */
    public static Optional<RuleSet> reopen(Path place, RuleFiles files, RuleSet before, List<Finding> findings) {
        return Workshop.rebuild(files, version(place, files), before, findings);
    }

    /** The files as they stand there now. */
    public static RuleFiles read(Path place, List<Finding> findings) {
        return new Directory(place, findings).read();
    }

    private static RuleSetVersion version(Path place, RuleFiles files) {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return new RuleSetVersion(files.hash(), name == null ? "" : name.toString());
    }

    private static void requireCompiler() {
        try {
            Class.forName(COMPILER, false, Directory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "to read rules from files, add org.drools:drools-model-codegen to the class path, in the version of"
                            + " the org.drools artifacts already there; the shipped rules do without it",
                    e);
        }
    }

    private RuleFiles read() {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(place)) {
            findings.add(Finding.of(place.toString(), 0, "is no directory"));
            return new RuleFiles(texts);
        }
        List<String> wanted = StandardFiles.needed();
        List<String> examples = ExampleSheet.files();
        strangers(Topic.files(), ".drl", "is no topic");
        strangers(
                Stream.concat(wanted.stream(), examples.stream())
                        .filter(name -> name.endsWith(".csv"))
                        .toList(),
                ".csv",
                "is no table of these rules");
        for (String file : wanted) {
            Path path = place.resolve(file);
            if (Files.isRegularFile(path)) {
                text(path).ifPresent(text -> texts.put(file, text));
            } else {
                findings.add(Finding.of(file, 0, "is missing"));
            }
        }
        examples.stream()
                .filter(file -> Files.isRegularFile(place.resolve(file)))
                .forEach(file -> text(place.resolve(file)).ifPresent(text -> texts.put(file, text)));
        return new RuleFiles(texts);
    }

    /** A file that nobody would read is most likely misnamed. */
    private void strangers(List<String> wanted, String ending, String what) {
        try (Stream<Path> paths = Files.list(place)) {
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> !wanted.contains(name) && (name.endsWith(ending) || isMisnamed(name, wanted)))
                    .sorted()
                    .forEach(name -> findings.add(Finding.of(
                            name,
                            0,
                            what + "; expected " + String.join(", ", wanted)
                                    + NearMiss.of(name, wanted)
                                            .map(near -> "; maybe \"" + near + "\"")
                                            .orElse(""))));
        } catch (IOException e) {
            findings.add(Finding.of(place.toString(), 0, "cannot be listed: " + e.getMessage()));
        }
    }

    /**
     * Whether a name is one of these in other letters, with the ending that an editor put behind it, or without any. A copy by its
     * side, as {@code deposit.drl.bak} or a spreadsheet's own file, is nobody's mistake.
     */
    private static boolean isMisnamed(String name, List<String> wanted) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.(txt|text)$", "");
        return wanted.stream()
                .anyMatch(each -> plain.equals(each) || plain.equals(each.substring(0, each.lastIndexOf('.'))));
    }

    private Optional<String> text(Path path) {
        String file = path.getFileName().toString();
        try {
            if (Files.size(path) > MOST_BYTES) {
                findings.add(Finding.of(file, 0, "is larger than " + MOST_BYTES + " bytes"));
                return Optional.empty();
            }
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException e) {
            findings.add(Finding.of(
                    file,
                    0,
                    "is not saved as UTF-8" + (file.endsWith(".csv") ? "; a spreadsheet calls it CSV UTF-8" : "")));
        } catch (IOException e) {
            findings.add(Finding.of(file, 0, "cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
