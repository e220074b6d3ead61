package io.orderkit.processtests.commands;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The field table of a record, or of an interface that Immutables implements.
 *
 * @param meanings the documented meanings, keyed by the binary names of the types
 * @param form the names of types as Markdown
 * @param faults the list to which the name of each undocumented field is added
 */
record FieldRows(Map<String, TypeMeaning> meanings, FieldForm form, List<String> faults) {
    FieldRows(Map<String, TypeMeaning> meanings) {
        this(meanings, new FieldForm(), new ArrayList<>());
    }

    /** Returns the documented meaning of a type. */
    TypeMeaning meaning(Class<?> type) {
        return meanings.getOrDefault(type.getName(), TypeMeaning.NONE);
    }

    /** Returns the field table of a type. For a type without fields, a sentence replaces the table. */
    String of(Class<?> type) {
        Map<String, Type> fields = fields(type);
        if (fields.isEmpty()) {
            return "It has no fields.\n";
        }
        StringBuilder table = new StringBuilder("| field | value | meaning |\n| --- | --- | --- |\n");
        fields.forEach((name, its) -> {
            String meaning = meaning(type).of(name).orElse("");
            if (meaning.isEmpty()) {
                faults.add(type.getSimpleName() + "." + name + " has no meaning; expected Javadoc of it in "
                        + type.getName());
            }
            table.append("| `" + name + "` | " + form.of(its) + " | " + cell(meaning) + " |\n");
        });
        return table.toString();
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /**
     * Returns the types of all fields, keyed by field name. A record's components and an interface's attributes keep
     * the order of their declaration.
     */
    private Map<String, Type> fields(Class<?> type) {
        Map<String, Type> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), component.getGenericType());
            }
            return fields;
        }
        List<String> order = new ArrayList<>(meaning(type).parts().keySet());
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing((Method method) -> order.indexOf(method.getName())))
                .forEach(method -> fields.put(method.getName(), method.getGenericReturnType()));
        return fields;
    }
}
