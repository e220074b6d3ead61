package io.orderkit.rulescli;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.rules.RuleBook;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The new command, which copies the standard rules into a new directory. */
@Command(name = "new", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli initialises the fields
final class NewCommand extends RulesCommand {
    /**
     * The byte order mark. Without it, spreadsheet programs do not recognise UTF-8. The library reads rule files with
     * or without a byte order mark.
     */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.new")
    private Path directory;

    @Override
    int run(Console console) {
        console.requireLanguage(Catalogue.handbook());
        requireEmpty(console);
        RuleBook standard = RuleBook.standard();
        Map<String, String> texts = new TreeMap<>(standard.texts());
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, String> file : texts.entrySet()) {
                boolean sheet = file.getKey().endsWith(".csv");
                Files.writeString(directory.resolve(file.getKey()), (sheet ? BYTE_ORDER_MARK : "") + file.getValue());
            }
        } catch (IOException e) {
            throw new UsageMistake(console.words("unwritable", "place", directory, "why", reason(console, e)));
        }
        if (console.json()) {
            console.line(JsonLine.text(JsonLine.object(
                    "ok",
                    true,
                    "directory",
                    directory,
                    "version",
                    standard.version().hash(),
                    "files",
                    texts.keySet())));
        } else {
            console.say("new.done", "count", texts.size(), "directory", directory, "version", standard.version());
            texts.keySet().forEach(file -> console.line("  " + file));
            console.say("new.next", "directory", directory);
        }
        return ExitStatus.ofNewRules();
    }

    /**
     * Returns the reason why the files could not be written. The exception's message is the last resort, because it is
     * often only a file name.
     */
    private String reason(Console console, IOException e) {
        if (e instanceof AccessDeniedException) {
            return console.words("unwritable.denied");
        }
        for (Path place = directory.toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isRegularFile(place)) {
                return console.words("unwritable.file");
            }
        }
        return e instanceof FileSystemException said && said.getReason() != null
                ? said.getReason()
                : String.valueOf(e.getMessage());
    }

    private void requireEmpty(Console console) {
        if (directory.toString().isBlank()) {
            throw new UsageMistake(console.words("new.no-name"));
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new UsageMistake(console.words("not-a-directory", "directory", directory));
        }
        if (Files.isDirectory(directory)) {
            try (Stream<Path> inside = Files.list(directory)) {
                if (inside.findAny().isPresent()) {
                    throw new UsageMistake(console.words("new.not-empty", "directory", directory));
                }
            } catch (IOException e) {
                throw new UsageMistake(console.words("unreadable", "place", directory));
            }
        }
    }
}
