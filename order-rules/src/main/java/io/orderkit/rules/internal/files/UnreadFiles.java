package io.orderkit.rules.internal.files;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search for files that the rule set ignores, although their authors may expect them to be read. Such a file has the
 * wrong name, is a copy, or is a workbook that was not saved as CSV.
 */
final class UnreadFiles {
    /**
     * The maximum number of entries to examine. A rule set has about thirty files, so a directory with more entries
     * than this is not a rule directory.
     */
    private static final int MOST_ENTRIES = 1000;

    private static final int LONGEST_NAME = 100;

    /**
     * Entries that commonly appear beside rule files: hidden files, the symbolic links of a mounted volume, and the
     * lock files of editors and spreadsheets.
     */
    private static final Pattern HARMLESS = Pattern.compile("(?s)(\\.|~\\$).*");

    private static final Pattern WORKBOOK = Pattern.compile("(?s)(.*)\\.(xls|xlsx|xlsm|xlsb|ods|fods|numbers|et)");

    /** The words and numbers that editors, browsers and file managers add to the name of a copied file. */
    private static final Pattern COPY = Pattern.compile(
            "(copy of|copia de|副本) ?|( ?- ?(copy|copia|副本)| copy| copia)?( ?\\(\\d{1,3}\\))?(?=\\.(csv|drl)$)");

    private final List<String> rules;
    private final List<String> tables;
    private final Consumer<Finding> findings;

    /**
     * @param files the names of all files that are read, including the rule files
     */
    UnreadFiles(List<String> rules, List<String> files, Consumer<Finding> findings) {
        this.rules = rules;
        this.tables = files.stream().filter(name -> name.endsWith(".csv")).toList();
        this.findings = findings;
    }

    void find(Path directory) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
                if (names.size() > MOST_ENTRIES) {
                    findings.accept(Finding.of(
                            directory.toString(),
                            0,
                            "holds more than " + MOST_ENTRIES + " entries; expected the files of one rule set"));
                    return;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            findings.accept(Finding.of(directory.toString(), 0, "cannot be listed: " + PrintableText.failure(e)));
        }
        names.forEach(name -> strange(name).ifPresent(findings));
    }

    private Optional<Finding> strange(String name) {
        if (rules.contains(name)
                || tables.contains(name)
                || HARMLESS.matcher(name).matches()) {
            return Optional.empty();
        }
        String plain = plain(name);
        if (WORKBOOK.matcher(plain).matches()) {
            return Optional.of(workbook(name, plain));
        }
        if (plain.endsWith(".drl") || isNameless(plain, rules)) {
            return Optional.of(unread(name, plain, "is not a topic", rules));
        }
        return plain.endsWith(".csv") || isNameless(plain, tables)
                ? Optional.of(unread(name, plain, "is not a table of these rules", tables))
                : Optional.empty();
    }

    /** Returns the file name in lower case, without spaces, and without an extension that an editor has appended. */
    private static String plain(String name) {
        String small = name.replaceAll("\\p{Z}+", " ").strip().toLowerCase(Locale.ROOT);
        return small.replaceFirst("\\.(txt|text)$", "");
    }

    /** Returns whether the file name is a known name without its extension. */
    private static boolean isNameless(String plain, List<String> names) {
        return names.stream().anyMatch(each -> plain.equals(each.substring(0, each.lastIndexOf('.'))));
    }

    private Finding unread(String name, String plain, String what, List<String> names) {
        return Finding.of(name, 0, what + "; expected " + PrintableText.names(names))
                .maybe(near(plain, names).orElse(""));
    }

    private Finding workbook(String name, String plain) {
        String sheet = plain.substring(0, plain.lastIndexOf('.')) + ".csv";
        return Finding.of(
                        name,
                        0,
                        "is a workbook, and only CSV files are read; save its sheet as CSV UTF-8"
                                + (tables.contains(sheet) ? " under the name " + sheet : "")
                                + ", and move the workbook to another directory")
                .maybe(tables.contains(sheet) ? "" : near(sheet, tables).orElse(""));
    }

    private static Optional<String> near(String plain, List<String> names) {
        if (plain.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String original = COPY.matcher(plain).replaceAll("");
        return Stream.of(plain, original, original.replaceFirst("(\\.(csv|drl))+$", "$1"))
                .flatMap(candidate -> NearMiss.of(candidate, names).stream())
                .findFirst();
    }
}
