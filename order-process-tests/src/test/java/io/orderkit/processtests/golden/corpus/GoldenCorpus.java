package io.orderkit.processtests.golden.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corpus of one release.
 *
 * @param folder the folder of the corpus
 */
public record GoldenCorpus(Path folder) {
    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    /** Returns the corpus of each release, the oldest first. */
    public static Stream<GoldenCorpus> releases() {
        return directories(ALL).stream().map(GoldenCorpus::new);
    }

    /** Returns the release, for example {@code 0.1}. */
    public String release() {
        return folder.getFileName().toString();
    }

    /** Returns the files with the orders of in-memory stores. */
    public List<Path> orders() {
        return files("-walks.jsonl.xz", "stories.jsonl.xz", "odd-values.jsonl.xz", "sealed.jsonl.xz");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public List<Path> ruleDirectories() {
        return directories(folder.resolve("rules"));
    }

    private List<Path> files(String... endings) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> directories(Path of) {
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "release " + release();
    }
}
