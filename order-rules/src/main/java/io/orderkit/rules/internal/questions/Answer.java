package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.wire.Since;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.topics.RecordValues;
import io.orderkit.rules.vocabulary.DeclaredVerdict;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of a verdict as a map of named parts, without the names of the rules that fired. A reason is represented by its code. The
 * components of a nested record become parts of the answer itself.
 */
public final class Answer {
    private Answer() {}

    /** Returns the parts of an answer, in the order of the verdict. */
    public static Map<String, Object> of(Verdict verdict) {
        if (verdict instanceof DeclaredVerdict declared) {
            return new LinkedHashMap<>(declared.parts());
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        add((Record) verdict, parts);
        return parts;
    }

    private static void add(Record record, Map<String, Object> parts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Judgement.class) {
                continue;
            }
            Object value = Objects.requireNonNull(RecordValues.of(record, component));
            if (component.isAnnotationPresent(Since.class)
                    && (value.equals(Optional.empty()) || value instanceof Map)) {
                continue; // Components added in later releases are omitted if they are empty.
            }
            if (value instanceof Record inner) {
                add(inner, parts);
            } else {
                parts.put(component.getName(), codes(value));
            }
        }
    }

    private static Object codes(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(each -> each instanceof Reason reason ? reason.code() : each)
                        .toList()
                : value;
    }

    /** Returns a part of an answer, formatted as the text of a table cell. Several values are separated by spaces. */
    public static String text(Object part) {
        if (part instanceof Optional<?> maybe) {
            return maybe.map(Answer::text).orElse("");
        }
        if (part instanceof Collection<?> several) {
            Stream<String> texts = several.stream().map(CellFormat::text);
            return (part instanceof List ? texts : texts.sorted()).collect(Collectors.joining(" "));
        }
        return CellFormat.text(part);
    }

    /** Returns all parts as text, each with its name, separated by commas. Empty parts are omitted. */
    public static String text(Map<String, Object> parts) {
        return parts.entrySet().stream()
                .map(part -> {
                    String text = text(part.getValue());
                    return part.getKey() + " " + (text.isEmpty() ? "(none)" : text);
                })
                .collect(Collectors.joining(", "));
    }
}
