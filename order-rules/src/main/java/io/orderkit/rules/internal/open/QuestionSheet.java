package io.orderkit.rules.internal.open;

import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.Grid;
import io.orderkit.rules.internal.sheets.SheetForm;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.OwnProperty;
import io.orderkit.rules.internal.topics.OwnShape;
import io.orderkit.rules.internal.topics.OwnWord;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import io.orderkit.rules.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reader and writer of questions.csv, which describes the questions of a host. With questions.csv, a program can check rules for a
 * host's questions without having the host's classes. The host writes questions.csv. Each row describes one property or one ruling of a
 * question.
 */
public final class QuestionSheet {
    private static final int MOST_ROWS = 500;
    private static final List<String> COLUMNS =
            List.of("topic", "kind", "name", "type", "values", "part", "keeps", "needed", "least", "most");
    private static final String FACT = "fact";
    private static final String PROPERTY = "property";
    private static final String SAYS = "says";
    private static final Pattern TITLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final Consumer<Finding> findings;
    private final Map<String, Draft> drafts = new TreeMap<>();

    private QuestionSheet(Consumer<Finding> findings) {
        this.findings = findings;
    }

    private static final class Draft {
        private String fact = "";
        private String facts = "";
        private final List<OwnProperty> properties = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<OwnWord> words = new ArrayList<>();

        private OwnShape shape(String title) {
            return new OwnShape(title, facts, fact, properties, unknown, words);
        }
    }

    /** Returns the content of questions.csv for the given questions. */
    public static String write(Collection<OwnShape> shapes) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (OwnShape shape : shapes) {
            line(text, shape.title(), FACT, shape.factName(), shape.facts(), "", "", "", "", "", "");
            for (OwnProperty property : shape.properties()) {
                line(
                        text,
                        shape.title(),
                        PROPERTY,
                        property.name(),
                        property.kind().word(),
                        String.join(" ", property.values()),
                        "",
                        "",
                        shape.unknown().contains(property.name()) ? "no" : "yes",
                        "",
                        "");
            }
            for (OwnWord word : shape.words()) {
                line(
                        text,
                        shape.title(),
                        SAYS,
                        word.ruling(),
                        word.kind().map(OwnProperty.Kind::word).orElse(""),
                        "",
                        word.part(),
                        word.keeps().name().toLowerCase(Locale.ROOT),
                        word.needed() ? "yes" : "no",
                        word.least().map(BigDecimal::toPlainString).orElse(""),
                        word.most().map(BigDecimal::toPlainString).orElse(""));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join(",", cells).replaceFirst(",+$", "")).append('\n');
    }

    /** Returns the questions described in the content of a questions.csv file. Errors are reported as findings. */
    public static List<OwnShape> read(String text, Consumer<Finding> findings) {
        QuestionSheet sheet = new QuestionSheet(findings);
        SheetForm form =
                new SheetForm(RuleTexts.QUESTIONS, COLUMNS.subList(0, 3), COLUMNS.subList(3, 10), MOST_ROWS, "words");
        Grid.read(form, text, findings).rows().forEach(sheet::row);
        List<OwnShape> shapes = new ArrayList<>();
        sheet.drafts.forEach((title, draft) -> {
            if (draft.fact.isEmpty() || draft.words.isEmpty()) {
                findings.accept(
                        Finding.of(RuleTexts.QUESTIONS, 0, title + " has no fact, or nothing that rules may say"));
            } else {
                shapes.add(draft.shape(title));
            }
        });
        return shapes;
    }

    private void row(Grid.Row row) {
        boolean sound = require(row, "topic", TITLE.matcher(row.cell("topic")).matches(), "a name in kebab-case");
        sound &= require(row, "name", NAME.matcher(row.cell("name")).matches(), "letters and digits");
        if (!sound) {
            return;
        }
        Draft draft = drafts.computeIfAbsent(row.cell("topic"), any -> new Draft());
        switch (row.cell("kind")) {
            case FACT -> {
                draft.fact = row.cell("name");
                draft.facts = row.cell("type");
            }
            case PROPERTY -> property(row, draft);
            case SAYS -> says(row, draft);
            default -> require(row, "kind", false, "one of " + String.join(", ", FACT, PROPERTY, SAYS));
        }
    }

    private Optional<OwnProperty.Kind> kind(Grid.Row row) {
        Optional<OwnProperty.Kind> kind = OwnProperty.Kind.named(row.cell("type"));
        require(row, "type", kind.isPresent(), "one of " + String.join(", ", OwnProperty.Kind.names()));
        return kind;
    }

    private void property(Grid.Row row, Draft draft) {
        List<String> values = Stream.of(row.cell("values").split(" ", -1))
                .filter(value -> !value.isEmpty())
                .toList();
        kind(row).ifPresent(kind -> {
            draft.properties.add(new OwnProperty(row.cell("name"), kind, values, "", ""));
            if (row.cell("needed").equals("no")) {
                draft.unknown.add(row.cell("name"));
            }
        });
    }

    private void says(Grid.Row row, Draft draft) {
        Optional<Keeps> keeps = Stream.of(Keeps.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(row.cell("keeps")))
                .findFirst();
        boolean sound = require(row, "keeps", keeps.isPresent(), "one of highest, lowest, every, agreed");
        sound &= require(row, "part", NAME.matcher(row.cell("part")).matches(), "letters and digits");
        Optional<OwnProperty.Kind> kind = row.cell("type").isEmpty() ? Optional.empty() : kind(row);
        sound &= row.cell("type").isEmpty() || kind.isPresent();
        Optional<BigDecimal> least = number(row, "least");
        Optional<BigDecimal> most = number(row, "most");
        if (sound) {
            draft.words.add(new OwnWord(
                    row.cell("name"),
                    kind,
                    row.cell("part"),
                    keeps.orElseThrow(),
                    row.cell("needed").equals("yes"),
                    least,
                    most));
        }
    }

    private Optional<BigDecimal> number(Grid.Row row, String column) {
        String cell = row.cell(column);
        boolean sound = require(row, column, cell.matches("(-?[0-9]{1,15}(\\.[0-9]{1,6})?)?"), "a number");
        return sound && !cell.isEmpty() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    private boolean require(Grid.Row row, String column, boolean holds, String expected) {
        if (!holds) {
            findings.accept(new BadCell(row.cell(column), expected, "").in(RuleTexts.QUESTIONS, row.line(), column));
        }
        return holds;
    }
}
