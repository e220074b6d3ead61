package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.questions.ShippedTopics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A copy of the shipped rules, without their examples, for a test to edit as an analyst would. */
public final class RuleDirectory {
    public static final List<String> RULES = ShippedTopics.all().files();

    private final Path path;

    private RuleDirectory(Path path) {
        this.path = path;
    }

    public static RuleDirectory copiedTo(Path parent, String name) {
        try {
            RuleDirectory copy = new RuleDirectory(Files.createDirectories(parent.resolve(name)));
            for (String file : ShippedFiles.judging(ShippedTopics.all())) {
                copy.write(file, shipped(file));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the shipped examples to this directory and returns it. */
    public RuleDirectory withExamples() {
        ShippedTopics.all().exampleFiles().forEach(file -> write(file, shipped(file)));
        return this;
    }

    public static String shipped(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream("standard/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public RuleDirectory write(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleDirectory replace(String file, String old, String text) {
        try {
            String before = Files.readString(path.resolve(file));
            assertThat(before).as("%s before the edit", file).contains(old);
            return write(file, before.replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleDirectory add(String file, String rule) {
        try {
            return write(file, Files.readString(path.resolve(file)) + "\n" + rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all entries of a directory, without following links. */
    public static void empty(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    empty(entry);
                }
                Files.delete(entry);
            }
        }
    }

    /** Returns the 1-based number of the first line in the given file that contains the given text. */
    int lineOf(String file, String text) {
        try {
            List<String> lines = Files.readAllLines(path.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(text)) {
                    return i + 1;
                }
            }
            throw new AssertionError("no line of " + file + " holds " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
