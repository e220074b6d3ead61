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
import java.util.stream.Stream;

/**
 * A text file, line by line.
 *
 * @param name how messages call it
 * @param lines its lines
 */
public record TextFile(String name, List<String> lines) {
    private static final String ENDING = ".jsonl";

    /** @throws Unusable when it cannot be read as UTF-8 */
    public static TextFile read(Path path) {
        try {
            return decoded(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no file " + path + ".");
        } catch (IOException e) {
            throw new Unusable(
                    "The file " + path + (Files.isDirectory(path) ? " is a directory." : " cannot be read."));
        }
    }

    /** A file that is shipped with the program, as {@code scripts/a-tier-b-by-phone.jsonl}. */
    public static TextFile shipped(String name) {
        try (InputStream in = TextFile.class.getClassLoader().getResourceAsStream("paper-mill/" + name)) {
            if (in == null) {
                throw new Unusable("The program is not whole: " + name + " is missing from it.");
            }
            return decoded(name, in.readAllBytes());
        } catch (IOException e) {
            throw new Unusable("The program is not whole: " + name + " cannot be read.");
        }
    }

    /** Every {@code .jsonl} file of a directory, by name. */
    public static List<TextFile> all(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<TextFile> files = entries.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .map(TextFile::read)
                    .toList();
            if (files.isEmpty()) {
                throw new Unusable("The directory " + directory + " holds no " + ENDING + " file.");
            }
            return files;
        } catch (IOException e) {
            throw new Unusable("There is no directory " + directory + ".");
        }
    }

    private static TextFile decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextFile(
                    name,
                    (text.startsWith("\uFEFF") ? text.substring(1) : text)
                            .lines()
                            .toList());
        } catch (CharacterCodingException e) {
            throw new Unusable("The file " + name + " is not written in UTF-8.");
        }
    }
}
