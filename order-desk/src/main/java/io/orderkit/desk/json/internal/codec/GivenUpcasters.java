package io.orderkit.desk.json.internal.codec;

import io.orderkit.domain.wire.WireChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The upcasters from the host and the processes, by type. A missing upcaster is a defect, as is an upcaster that does
 * not match its type.
 */
public final class GivenUpcasters {
    private final Map<String, Map<Integer, WireChange>> given = new TreeMap<>();
    private final Map<WireChange, String> givers = new HashMap<>();
    private final Map<Class<?>, SchemaUpgrade> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> defects;

    public GivenUpcasters(List<String> defects) {
        this.defects = defects;
    }

    /**
     * Adds a step. The same upcaster may be added twice: by a process and by its extension.
     *
     * @param giver the source of the upcaster, for use in messages
     */
    public void add(WireChange change, String giver) {
        Map<Integer, WireChange> steps = given.computeIfAbsent(change.type(), name -> new TreeMap<>());
        WireChange other = steps.putIfAbsent(change.from(), change);
        if (other == null) {
            givers.put(change, giver);
        } else if (other != change) {
            defects.add("upcaster of " + change.type() + ": two begin at schema " + change.from() + ", one given by "
                    + givers.get(other) + " and one by " + giver);
        }
    }

    /** Returns the schema upgrade of a type, with one upcaster for each earlier schema. */
    public SchemaUpgrade of(Class<?> type, String trail) {
        SchemaUpgrade found = known.get(type);
        if (found == null) {
            found = unknown(type, WireNames.of(type), trail);
            known.put(type, found);
        }
        return found;
    }

    private SchemaUpgrade unknown(Class<?> type, String name, String trail) {
        if (!WireNames.isGiven(type)) {
            return SchemaUpgrade.none(name);
        }
        int schema = WireNames.schema(type);
        Map<Integer, WireChange> steps = given.getOrDefault(name, Map.of());
        taken.add(name);
        for (int from = 1; from < schema; from++) {
            if (!steps.containsKey(from)) {
                defects.add(trail + ": it has schema " + schema + " but no upcaster from schema " + from);
                return SchemaUpgrade.none(name);
            }
        }
        if (steps.size() > schema - 1) {
            defects.add(trail + ": it has schema " + schema + " but upcasters from " + steps.keySet());
            return SchemaUpgrade.none(name);
        }
        return new SchemaUpgrade(name, Math.max(schema, 1), List.copyOf(steps.values()));
    }

    /** Reports upcasters that no type uses. Call this method after all types have been visited. */
    public void reviewLeftOver() {
        given.keySet().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> defects.add(
                        "upcaster of " + name + ": no registered type has this name, nor does any type inside one"));
    }
}
