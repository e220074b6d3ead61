package io.orderkit.processtests.commands;

import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.Language;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documentation page about the values in command fields.
 *
 * @param rows the source of the field tables; the page contains a table for every type that occurs in command fields, at any depth
 */
record ValuePage(FieldRows rows) {
    /**
     * The JSON form of simple types, and their limits. Some of these types are domain types, and their Javadoc also
     * describes them.
     */
    private static final String PLAIN = """
            | value | in JSON | limits |
            | --- | --- | --- |
            | text | `"hand-made"` | at most 20,000 characters, no U+0000 |
            | true or false | `true` | |
            | whole number | `3` | |
            | decimal number | `"7.5"` | a text |
            | day | `"2026-03-20"` | 1900-01-01 to 2999-12-31, in the time zone of the calendar |
            | time of day | `"14:40"` | in the time zone of the calendar |
            | moment | `"2026-03-20T06:00:00Z"` | in UTC; 1900 to 2999 |
            | currency | `"CNY"` | a code of ISO 4217 |
            | money | `"22320.00 CNY"` | never finer than the minor unit; at most 10^18 |
            | quantity | `"12000 kg"` | zero or more, at most six decimals, at most 10^15; a unit of the catalogue, and no finer than it |
            | unit price | `"6.20 CNY/kg"` | zero or more, at most six decimals, at most 10^15 |
            | tolerance | `"5 %"` | 0 % to 100 %, to both sides, bounds included |
            | value of an own field | `"oak"`, `"2026-03-20"`, `true` | the kind that the field is declared with ([extend.md](extend.md)) |
            | personal … | as the value itself | it can be sealed and erased ([storage.md](storage.md)); a log shows no content of it |
            """;

    String text() {
        StringBuilder types = new StringBuilder();
        Set<String> done = new LinkedHashSet<>();
        for (Map<String, Class<?>> open = open(done); !open.isEmpty(); open = open(done)) {
            open.forEach((title, type) -> {
                done.add(title);
                section(type);
            });
        }
        rows.form().asked().values().forEach(type -> types.append(section(type)));
        return "# The values in commands\n\n"
                + "The types of the fields in [commands-contract.md](commands-contract.md) and [commands-mall.md](commands-mall.md). An object has the fields of its table, by\n"
                + "these names, in Java and in JSON; an unknown field is refused with its place. A list or a map may be left out when it is empty.\n\n"
                + "## Plain values\n\n"
                + PLAIN
                + types;
    }

    private Map<String, Class<?>> open(Set<String> done) {
        Map<String, Class<?>> open = rows.form().asked();
        open.keySet().removeAll(done);
        return open;
    }

    private String section(Class<?> type) {
        TypeMeaning meaning = rows.meaning(type);
        String title = FieldForm.title(type);
        return "\n## " + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + "\n\n"
                + meaning.text() + "\n\n"
                + parts(type, meaning)
                + refused(meaning);
    }

    private static String refused(TypeMeaning meaning) {
        Set<String> distinct = new LinkedHashSet<>(meaning.refused());
        return distinct.isEmpty() ? "" : "\nIt is refused " + String.join("; ", distinct) + ".\n";
    }

    private String parts(Class<?> type, TypeMeaning meaning) {
        if (type.isEnum()) {
            return constants(type, meaning);
        }
        if (type == FormField.class) {
            return FormField.shipped().stream()
                    .map(field -> row(
                            field.key(), ContractProcess.standard().wording().say(Language.EN, field.wordingKey())))
                    .collect(Collectors.joining("", "| name in JSON | meaning |\n| --- | --- |\n", ""));
        }
        if (Name.class.isAssignableFrom(type)) {
            return "In JSON a text. The names of the handbook are "
                    + handbook(type).stream()
                            .map(name -> "`" + ((Name<?>) name).value() + "`")
                            .collect(Collectors.joining(", "))
                    + "; a company has its own in its catalogue ([extend.md](extend.md)).\n";
        }
        boolean single = type.isRecord() && type.getRecordComponents().length == 1 && isPlain(type);
        return single
                ? "In JSON " + rows.form().of(type.getRecordComponents()[0].getGenericType()) + ": "
                        + meaning.of(type.getRecordComponents()[0].getName()).orElse("") + ".\n"
                : rows.of(type);
    }

    private static String constants(Class<?> type, TypeMeaning meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> each = (Enum<?>) constant;
            meanings.put(Names.kebab(each), meaning.of(each.name()).orElse(""));
        }
        if (meanings.values().stream().allMatch(String::isEmpty)) {
            return "In JSON one of "
                    + meanings.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                    + ".\n";
        }
        return meanings.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .collect(Collectors.joining("", "| name in JSON | meaning |\n| --- | --- |\n", ""));
    }

    /** Returns whether the only component of a record type is a simple value. JSON represents such a record without braces. */
    private static boolean isPlain(Class<?> type) {
        return FieldForm.PLAIN.containsKey(type.getRecordComponents()[0].getType());
    }

    private static String row(String name, String meaning) {
        return "| `" + name + "` | " + FieldRows.cell(meaning) + " |\n";
    }

    private static Collection<?> handbook(Class<?> type) {
        try {
            return (Collection<?>) type.getMethod("handbook").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + " has no names of the handbook", e);
        }
    }
}
