package io.orderkit.rules.internal;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.compiling.Workshop;
import io.orderkit.rules.internal.examples.ExampleSheet;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory with the files of a rule set. */
public final class Directory {
    private static final String COMPILER = "org.drools.model.codegen.execmodel.ModelBuilderImpl";
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_BYTES_TOGETHER = 4_000_000;

    /** Somebody who saves all the time is not waited for. */
    private static final int MOST_LOOKS = 5;

    private final Path place;
    private final List<Finding> findings = new BoundedFindings();
    private int bytes;

    private Directory(Path place) {
        this.place = place;
    }

    /** Returns the rule set in the directory, or nothing but findings. */
    public static Optional<RuleSet> open(Path place, BoundedFindings findings) {
        RuleFiles files = settled(place, findings);
        return findings.isEmpty() ? Workshop.build(files, version(place, files), findings) : Optional.empty();
    }

    /**
     * Returns the rule set in the directory, with what has not changed taken over from the one before.
     *
     * @param files what was read in the directory
     */
    public static Optional<RuleSet> reopen(Path place, RuleFiles files, RuleSet before, List<Finding> findings) {
        return Workshop.rebuild(files, version(place, files), before, findings);
    }

    /** Returns the files as they stand there now; whatever goes wrong is a finding, a reading that does not end included. */
    public static DirectoryContents read(Path place) {
        return ReadingThread.read(place, () -> readHere(place));
    }

    private static DirectoryContents readHere(Path place) {
        try {
            return new Directory(place).read();
        } catch (RuntimeException | Error e) {
            // Files may be larger than the memory that is left.
            return DirectoryContents.of(
                    new RuleFiles(Map.of()),
                    List.of(Finding.of(place.toString(), 0, "cannot be read: " + Shown.failure(e))));
        }
    }

    /** Throws IllegalStateException with what to add, when the rule compiler is not on the class path. */
    public static void requireCompiler() {
        try {
            Class.forName(COMPILER, false, Directory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "to read rules from files, add org.drools:drools-model-codegen to the class path, in the version of"
                            + " the org.drools artifacts already there; the shipped rules do without it",
                    e);
        }
    }

    /** Reads until two looks in a row see the same: files that belong together may be changed one after the other. */
    private static RuleFiles settled(Path place, BoundedFindings findings) {
        DirectoryContents before = read(place);
        for (int look = 1; look < MOST_LOOKS; look++) {
            DirectoryContents now = read(place);
            if (now.state().equals(before.state())) {
                findings.takeOver(now.findings());
                return now.files();
            }
            before = now;
        }
        findings.add(Finding.of(place.toString(), 0, "changes while it is read; read it again when all is saved"));
        return before.files();
    }

    private static RuleSetVersion version(Path place, RuleFiles files) {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return new RuleSetVersion(files.hash(), name == null ? "" : Shown.name(name.toString(), LONGEST_LABEL));
    }

    private DirectoryContents read() {
        Map<String, String> texts = new TreeMap<>();
        try {
            // Once a look: an orchestrator may let the name lead to another directory at any time.
            Path root = place.toRealPath();
            if (Files.isDirectory(root)) {
                read(root, texts);
            } else {
                findings.add(Finding.of(place.toString(), 0, "is no directory"));
            }
        } catch (AccessDeniedException e) {
            findings.add(Finding.of(place.toString(), 0, "cannot be read: this program has no right to"));
        } catch (IOException e) {
            findings.add(Finding.of(place.toString(), 0, "is no directory"));
        }
        return DirectoryContents.of(new RuleFiles(texts), findings);
    }

    private void read(Path root, Map<String, String> texts) {
        List<String> needed = StandardFiles.needed();
        List<String> examples = ExampleSheet.files();
        new StrangeFiles(tables(needed, examples), findings::add).find(root);
        for (String name : needed) {
            TextFile file = new TextFile(root, name);
            if (file.exists()) {
                text(file, name).ifPresent(text -> texts.put(name, text));
            } else {
                findings.add(Finding.of(name, 0, "is missing"));
            }
        }
        for (String name : examples) {
            TextFile file = new TextFile(root, name);
            if (file.exists()) {
                text(file, name).ifPresent(text -> texts.put(name, text));
            }
        }
    }

    private static List<String> tables(List<String> needed, List<String> examples) {
        return Stream.concat(needed.stream(), examples.stream())
                .filter(name -> name.endsWith(".csv"))
                .toList();
    }

    private Optional<String> text(TextFile file, String name) {
        try {
            byte[] read = file.read(MOST_BYTES);
            bytes += read.length;
            if (bytes > MOST_BYTES_TOGETHER) {
                throw new FileRefused(
                        "is too much: all files together are larger than " + MOST_BYTES_TOGETHER + " bytes");
            }
            return Optional.of(TextEncoding.decode(name, read));
        } catch (FileRefused e) {
            findings.add(Finding.of(name, 0, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
