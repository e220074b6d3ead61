package io.orderkit.papermill.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text file that is read line by line.
 *
 * @param name the name in messages
 * @param lines its lines
 */
public record JsonLinesFile(String name, List<String> lines) {
    private static final String ENDING = ".jsonl";

    /** Passes each non-blank line to the consumer, together with its line number (from 1). */
    public void forEach(BiConsumer<Integer, String> take) {
        IntStream.rangeClosed(1, lines.size())
                .filter(number -> !lines.get(number - 1).isBlank())
                .forEach(number -> take.accept(number, lines.get(number - 1)));
    }

    /** @throws UnusableInput when the file does not exist or is not valid UTF-8 */
    public static JsonLinesFile read(Path path) {
        try {
            return decoded(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new UnusableInput("There is no file " + path + ".");
        } catch (IOException e) {
            throw new UnusableInput(
                    "The file " + path + (Files.isDirectory(path) ? " is a directory." : " cannot be read."));
        }
    }

    /** Returns a file that is packaged in the program's jar, for example {@code scripts/a-tier-b-by-phone.jsonl}. */
    public static JsonLinesFile shipped(String name) {
        try (InputStream in = JsonLinesFile.class.getClassLoader().getResourceAsStream("paper-mill/" + name)) {
            if (in == null) {
                throw new UnusableInput("The program is incomplete: " + name + " is missing.");
            }
            return decoded(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UnusableInput("The program is incomplete: " + name + " cannot be read.");
        }
    }

    /** Returns all {@code .jsonl} files of a directory, sorted by name. */
    public static List<JsonLinesFile> all(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<JsonLinesFile> files = entries.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .map(JsonLinesFile::read)
                    .toList();
            if (files.isEmpty()) {
                throw new UnusableInput("The directory " + directory + " holds no " + ENDING + " file.");
            }
            return files;
        } catch (IOException e) {
            throw new UnusableInput("There is no directory " + directory + ".");
        }
    }

    private static JsonLinesFile decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new JsonLinesFile(
                    name,
                    (text.startsWith("\uFEFF") ? text.substring(1) : text)
                            .lines()
                            .toList());
        } catch (CharacterCodingException e) {
            throw new UnusableInput("The file " + name + " is not written in UTF-8.");
        }
    }
}
