package io.orderkit.rules.internal.reasons;

import io.orderkit.domain.refusal.Language;
import io.orderkit.rules.internal.sheets.CsvReader;
import io.orderkit.rules.internal.sheets.InvisibleCells;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.report.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of reasons in reasons.csv, indexed by reason code. Immutable. */
public final class ReasonTable {
    private static final List<String> HEADER = Stream.concat(
                    Stream.of("code", "requirement"),
                    Language.handbook().stream().map(Language::tag))
            .toList();
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z-]*)}");

    private static final int MOST_CODES = 1000;
    private static final int LONGEST_CODE = 80;

    private final Map<String, Row> rows;
    private final boolean complete;

    private ReasonTable(Map<String, Row> rows, boolean complete) {
        this.rows = rows;
        this.complete = complete;
    }

    /**
     * The row of one reason in the table.
     *
     * @param line the line of the row in the file
     * @param requirement the id of the requirement behind the reason
     * @param sentences the sentence for the reason in each language
     * @param placeholders the names of the placeholders in the sentences
     */
    public record Row(int line, String requirement, Map<Language, String> sentences, Set<String> placeholders) {}

    /** Reads the table of reasons with the handbook's languages. Rows with errors are reported as findings and omitted. */
    public static ReasonTable read(String text, Consumer<Finding> findings) {
        return read(text, RuleNames.HANDBOOK, findings);
    }

    /** Reads the table of reasons; its last columns may contain sentences in the company's additional languages. */
    public static ReasonTable read(String text, RuleNames names, Consumer<Finding> findings) {
        CsvReader.Sheet sheet = CsvReader.sheet(text);
        Optional<Finding> unusable = unusable(sheet, names);
        unusable.ifPresent(findings);
        Map<String, Row> rows = unusable.isPresent() ? Map.of() : rows(sheet, findings);
        // The rows are sorted by code, but lookups use a hash map because every verdict looks up rows.
        return new ReasonTable(Collections.unmodifiableMap(new LinkedHashMap<>(rows)), unusable.isEmpty());
    }

    private static Optional<Finding> unusable(CsvReader.Sheet sheet, RuleNames names) {
        if (sheet.flaw().isPresent()) {
            return sheet.flaw().map(flaw -> Finding.of(RuleTexts.REASONS, flaw.line(), flaw.message()));
        }
        List<String> further = names.languages().stream()
                .map(Language::tag)
                .filter(tag -> !HEADER.contains(tag))
                .toList();
        if (sheet.lines().isEmpty() || !isHeader(sheet.lines().get(0).cells(), further)) {
            return Optional.of(Finding.of(
                    RuleTexts.REASONS,
                    1,
                    "the first line must be " + String.join(",", HEADER)
                            + (further.isEmpty() ? "" : ", optionally followed by " + String.join(",", further))));
        }
        int codes = sheet.rows() - 1;
        return codes > MOST_CODES
                ? Optional.of(
                        Finding.of(RuleTexts.REASONS, 0, "has " + codes + " reasons; expected at most " + MOST_CODES))
                : Optional.empty();
    }

    private static boolean isHeader(List<String> cells, List<String> further) {
        if (cells.size() < HEADER.size() || !cells.subList(0, HEADER.size()).equals(HEADER)) {
            return false;
        }
        List<String> more = cells.subList(HEADER.size(), cells.size());
        return further.containsAll(more) && Set.copyOf(more).size() == more.size();
    }

    private static Map<String, Row> rows(CsvReader.Sheet sheet, Consumer<Finding> findings) {
        Map<String, Row> rows = new TreeMap<>();
        List<String> header = sheet.lines().get(0).cells();
        for (CsvReader.Line line : sheet.lines().subList(1, sheet.lines().size())) {
            Consumer<String> report = message -> findings.accept(Finding.of(RuleTexts.REASONS, line.number(), message));
            Optional<String> misread = line.wholeInOneCell(sheet.separator());
            misread.ifPresent(report);
            if (misread.isEmpty() && InvisibleCells.check(RuleTexts.REASONS, line, header, findings)) {
                row(line, header, rows, report);
            }
        }
        return rows;
    }

    private static void row(CsvReader.Line line, List<String> header, Map<String, Row> rows, Consumer<String> report) {
        List<String> cells = filled(line.cells(), header);
        String code = cells.get(0);
        if (cells.size() > header.size()) {
            report.accept("has " + cells.size() + " cells instead of " + header.size()
                    + "; a sentence with a comma needs quotes around it");
        } else if (code.length() > LONGEST_CODE) {
            report.accept(
                    "the code \"" + PrintableText.word(code) + "\" must have at most " + LONGEST_CODE + " letters");
        } else if (!CODE.matcher(code).matches()) {
            report.accept("the code \"" + PrintableText.word(code) + "\" must be small letters, digits and hyphens");
        } else if (rows.put(code, row(line.number(), header, cells, report)) != null) {
            report.accept("there is a second row for the code \"" + code + "\"");
        }
    }

    /** Returns the cells of a row, padded with empty cells for those that the sheet omits. */
    private static List<String> filled(List<String> cells, List<String> header) {
        return cells.size() >= header.size()
                ? cells
                : Stream.concat(cells.stream(), Collections.nCopies(header.size() - cells.size(), "").stream())
                        .toList();
    }

    private static Row row(int line, List<String> header, List<String> cells, Consumer<String> report) {
        Map<Language, String> sentences = new LinkedHashMap<>();
        for (Language language : Language.handbook()) {
            String sentence = cells.get(HEADER.indexOf(language.tag()));
            if (sentence.isEmpty()) {
                report.accept("the code \"" + cells.get(0) + "\" has no sentence in " + language.tag());
            }
            sentences.put(language, sentence);
        }
        // An additional language may lack a sentence; the English one is then used.
        for (int i = HEADER.size(); i < header.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sentences.put(Language.of(header.get(i)), cells.get(i));
            }
        }
        Set<String> named = placeholders(cells.get(HEADER.indexOf(Language.EN.tag())));
        sentences.forEach((language, sentence) -> {
            if (!sentence.isEmpty() && !placeholders(sentence).equals(named)) {
                report.accept("the code \"" + cells.get(0) + "\" names [" + PrintableText.names(placeholders(sentence))
                        + "] in " + language.tag() + ", but [" + PrintableText.names(named) + "] in en");
            }
        });
        return new Row(line, cells.get(1), sentences, Set.copyOf(named));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns a copy of this table. If this table has no row for one of the given codes, the copy contains the row of
     * the other table.
     */
    public ReasonTable completedBy(ReasonTable other, Set<String> wanted) {
        Map<String, Row> all = new TreeMap<>(rows);
        wanted.forEach(code -> other.find(code).ifPresent(row -> all.putIfAbsent(code, row)));
        return new ReasonTable(Collections.unmodifiableMap(new LinkedHashMap<>(all)), complete);
    }

    public Optional<Row> find(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /**
     * Returns whether the table was read completely. If the table is incomplete, a missing code may still be in the
     * file. The errors in an incomplete table have already been reported.
     */
    public boolean complete() {
        return complete;
    }

    public Set<String> codes() {
        return rows.keySet();
    }

    /**
     * Returns the sentence. If there is no sentence in the language, the English sentence is returned and marked as English. If the reason
     * is unknown, its code is returned.
     */
    public String say(Language language, String code, Map<String, String> attributes) {
        Row row = rows.get(code);
        if (row == null) {
            return code;
        }
        String english = "[" + Language.EN.tag() + "] " + row.sentences().getOrDefault(Language.EN, code);
        Matcher matcher = PLACEHOLDER.matcher(row.sentences().getOrDefault(language, english));
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(attributes.getOrDefault(found.group(1), found.group())));
    }
}
