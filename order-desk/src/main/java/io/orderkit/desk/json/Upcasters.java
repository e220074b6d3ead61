package io.orderkit.desk.json;

import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The steps from one schema number to the next, handed out type by type; what does not fit is a defect. */
final class Upcasters {
    private final Map<String, Map<Integer, UnaryOperator<String>>> left = new TreeMap<>();
    private final List<String> defects;

    Upcasters(Map<String, Map<Integer, UnaryOperator<String>>> given, List<String> defects) {
        given.forEach((name, steps) -> left.put(name, new TreeMap<>(steps)));
        this.defects = defects;
    }

    /** One step for each earlier schema. Commands need none: they are not kept. */
    List<UnaryOperator<String>> of(Class<?> type, String name, String trail) {
        int schema = WireNames.schema(type);
        Map<Integer, UnaryOperator<String>> steps = left.getOrDefault(name, Map.of());
        left.remove(name);
        if (OrderCommand.class.isAssignableFrom(type) && steps.isEmpty()) {
            return List.of();
        }
        for (int from = 1; from < schema; from++) {
            if (!steps.containsKey(from)) {
                defects.add(trail + ": it is of schema " + schema + " and has no upcaster from schema " + from);
                return List.of();
            }
        }
        if (steps.size() > schema - 1) {
            defects.add(trail + ": it is of schema " + schema + " and has upcasters from " + steps.keySet());
            return List.of();
        }
        return List.copyOf(steps.values());
    }

    /** Asked at the end: steps that no type took. */
    void reviewLeftOver() {
        left.keySet().forEach(name -> defects.add("upcaster of " + name + ": no registered type has this name"));
    }
}
