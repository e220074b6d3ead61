package io.orderkit.domain.process.document;

import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Markdown table of the fields that a company has added to its form.
 *
 * @param fields the fields of the process
 * @param titles the titles to display
 */
record OwnFieldRows(OwnFields fields, Titles titles) {
    String text() {
        return fields.all().stream()
                .map(this::row)
                .collect(Collectors.joining("", "| field | of | says | re-opens |\n| --- | --- | --- | --- |\n", ""));
    }

    private String row(OwnField<?> field) {
        String touched = field.touches().stream()
                .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                        titles.of(field.name().wordingKey()) + "<br>`" + field + "`",
                        field.isOfLine() ? "each line" : "the order",
                        says(field) + (field.isPersonal() ? ", personal" : ""),
                        touched.isEmpty() ? "confirmation" : touched)
                .stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String says(OwnField<?> field) {
        return field.names().isEmpty()
                ? field.expected()
                : field.wordingKeys().stream().skip(1).map(titles::of).collect(Collectors.joining("<br>"));
    }
}
