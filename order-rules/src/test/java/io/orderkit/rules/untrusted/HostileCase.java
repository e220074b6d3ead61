package io.orderkit.rules.untrusted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A hostile change that a test makes to a rule directory.
 *
 * @param name a description of the change
 * @param edit the change itself
 */
record HostileCase(String name, Edit edit) {
    /** A change made to a directory of valid files. */
    interface Edit {
        void in(Path directory) throws Exception;
    }

    /** Returns a test case that replaces the content of a file with the given text. */
    static HostileCase text(String name, String file, String text) {
        return new HostileCase(name, directory -> Files.writeString(directory.resolve(file), text));
    }

    /** Returns the content of a file in the hostile corpus. */
    static byte[] resource(String name) {
        try (InputStream in = HostileCase.class.getResourceAsStream("/io/orderkit/rules/hostile/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the files in one folder of the hostile corpus. */
    static List<String> names(String folder, String ending) {
        try {
            Path place = Path.of(
                    Objects.requireNonNull(HostileCase.class.getResource("/io/orderkit/rules/hostile/" + folder))
                            .toURI());
            return files(place).stream().filter(name -> name.endsWith(ending)).toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    /** Returns the names of all regular files in a directory. */
    static List<String> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the name of the file that a sheet in the corpus replaces. For example, the sheet {@code due-times.only-a-header.csv} replaces
     * {@code due-times.csv}.
     */
    static String target(String sheet) {
        return sheet.substring(0, sheet.indexOf('.')) + ".csv";
    }
}
