package io.orderkit.rules.archive;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.internal.text.RuleTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An archive that stores each rule set in a folder named by the rule set's hash. Each folder is created atomically, with all of its files.
 */
public final class DirectoryArchive implements RuleArchive {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]+");

    private final Path directory;

    public DirectoryArchive(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(RuleSetVersion version, Map<String, String> texts) {
        Path place = directory.resolve(version.hash());
        if (Files.isDirectory(place)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path unfinished = Files.createTempDirectory(directory, ".unfinished-");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(unfinished.resolve(text.getKey()), text.getValue());
            }
            move(unfinished, place);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules " + version + " cannot be kept in " + directory, e);
        }
    }

    /**
     * Moves a completed folder to its final path in the archive. If two writers store the same rule set at the same time, the first
     * writer's folder is kept.
     */
    private static void move(Path unfinished, Path place) throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            remove(unfinished);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public Optional<Map<String, String>> find(String hash) {
        Path place = directory.resolve(hash);
        if (!HASH.matcher(hash).matches() || !Files.isDirectory(place)) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rules " + hash + " cannot be read in " + directory, e);
        }
        RuleTexts found = new RuleTexts(texts);
        if (!found.hash().equals(hash)) {
            throw new IllegalStateException(
                    "the rules kept in " + place + " were altered: their hash is " + found.hash());
        }
        return Optional.of(found.byName());
    }
}
