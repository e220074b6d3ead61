package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.InvalidValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code vocabulary.json} in a rule directory: the names that a company uses, with their meanings. The file
 * lets tools check the company's rules without access to its code. The host rewrites the file whenever the catalogue
 * changes:
 *
 * <pre>
 * VocabularyFile.write(process.catalogue(), ruleDirectory);
 * </pre>
 */
public final class VocabularyFile {
    /** The name of the file. */
    public static final String NAME = "vocabulary.json";

    private VocabularyFile() {}

    /** Writes a catalogue to a rule directory, replacing any existing file. */
    public static void write(Catalogue names, Path directory) throws IOException {
        Files.writeString(directory.resolve(NAME), text(names), StandardCharsets.UTF_8);
    }

    /**
     * Returns the content of the file, with one line for each name. Equal catalogues with their names in
     * the same order produce identical files.
     */
    public static String text(Catalogue names) {
        return Stream.of(NameKind.values())
                .map(kind -> "  \"" + kind.value() + "\": [\n" + names(names.entries(kind)) + "\n  ]")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String names(List<NameEntry> entries) {
        return entries.stream()
                .map(entry -> "    {" + pair("name", entry.value())
                        + entry.meaning().entrySet().stream()
                                .map(meaning -> ", " + pair(meaning.getKey(), meaning.getValue()))
                                .collect(Collectors.joining())
                        + "}")
                .collect(Collectors.joining(",\n"));
    }

    private static String pair(String key, String value) {
        return "\"" + key + "\": \"" + value + "\"";
    }

    /**
     * Parses the content of a vocabulary file.
     *
     * @throws InvalidValue when the content is invalid; the message gives the line number
     */
    public static Catalogue read(String text) {
        VocabularyText at = new VocabularyText(text);
        CatalogueBuilder names = new CatalogueBuilder();
        at.objects((kind, written) -> add(at, kind, written, names));
        List<String> defects = names.defects();
        if (!defects.isEmpty()) {
            throw InvalidValue.of(NAME, String.join("; ", defects), "names that go together");
        }
        return names.build();
    }

    private static void add(VocabularyText at, String kind, Map<String, String> written, CatalogueBuilder names) {
        NameKind its = Stream.of(NameKind.values())
                .filter(each -> each.value().equals(kind))
                .findFirst()
                .orElseThrow(() -> at.wrong(InvalidValue.unknown(
                        "kind of name",
                        kind,
                        Stream.of(NameKind.values()).map(NameKind::value).toList())));
        for (String key : written.keySet()) {
            if (!key.equals("name") && !its.keys().contains(key)) {
                throw at.wrong(InvalidValue.of(
                        "key of a " + kind,
                        key,
                        "name"
                                + its.keys().stream()
                                        .sorted()
                                        .map(each -> ", " + each)
                                        .collect(Collectors.joining())));
            }
        }
        try {
            its.add(written.getOrDefault("name", ""), written, names);
        } catch (InvalidValue e) {
            throw at.wrong(e);
        }
    }
}
