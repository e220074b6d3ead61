package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of docs/glossary.md.
 *
 * @param terms the terms of the business domain
 * @param unused the words that no text may contain
 * @param types the Java types that correspond to the architectural terms
 */
record Glossary(List<GlossaryTerm> terms, List<UnusedWord> unused, List<String> types) {
    private static final String TERMS = "English | Spanish | Chinese | meaning | keys";
    private static final String UNUSED = "language | not this | but this";
    private static final String TYPES = "term | meaning | type";
    private static final Map<String, Language> LANGUAGES =
            Map.of("English", Language.EN, "Spanish", Language.ES, "Chinese", Language.ZH);

    static Glossary of(ProjectTree project) {
        return of(project.read(Path.of("docs/glossary.md")));
    }

    static Glossary of(String page) {
        List<GlossaryTerm> terms = new ArrayList<>();
        List<UnusedWord> unused = new ArrayList<>();
        List<String> types = new ArrayList<>();
        String table = "";
        for (String line :
                page.lines().filter(each -> !each.startsWith("| ---")).toList()) {
            if (!line.startsWith("|")) {
                table = "";
            } else if (table.isEmpty()) {
                table = String.join(" | ", cells(line));
            } else {
                List<String> row = cells(line);
                switch (table) {
                    case TERMS -> terms.add(term(row));
                    case UNUSED -> unused.addAll(words(row));
                    case TYPES -> types.add(row.get(2));
                    default -> throw new IllegalArgumentException("a table of the glossary has the head: " + table);
                }
            }
        }
        return new Glossary(terms, unused, types);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static GlossaryTerm term(List<String> row) {
        return new GlossaryTerm(
                Map.of(Language.EN, row.get(0), Language.ES, row.get(1), Language.ZH, row.get(2)), listed(row.get(4)));
    }

    private static List<UnusedWord> words(List<String> row) {
        Language language = LANGUAGES.get(row.get(0));
        if (language == null) {
            throw new IllegalArgumentException(
                    "the glossary has the language " + row.get(0) + "; expected one of " + LANGUAGES.keySet());
        }
        return listed(row.get(1)).stream()
                .map(word -> new UnusedWord(language, word, row.get(2)))
                .toList();
    }

    private static List<String> listed(String cell) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
