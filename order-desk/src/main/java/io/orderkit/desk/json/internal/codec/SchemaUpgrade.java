package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.wire.WireChange;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The upgrade of a type's JSON values from an earlier schema to the current one, with one upcaster for each step.
 *
 * @param name the type's wire name
 * @param schema the current schema number
 * @param changes the upcasters in sequence: from schema 1 to 2, from 2 to 3, and so on
 */
public record SchemaUpgrade(String name, int schema, List<WireChange> changes) {
    /** Returns the upgrade of a type that has had only one schema. */
    public static SchemaUpgrade none(String name) {
        return new SchemaUpgrade(name, 1, List.of());
    }

    /** Returns whether the type is still at schema 1. */
    public boolean isFirst() {
        return schema == 1;
    }

    /** Returns whether this release knows a schema number. */
    public boolean knows(int written) {
        return written >= 1 && written <= schema;
    }

    /** Records an unknown schema number as a problem. */
    public Optional<Object> unknown(int written, JsonPath schemaAt) {
        String known = isFirst() ? "1" : "1 to " + schema;
        return schemaAt.wrong(
                Integer.toString(written),
                "schema " + known + " of " + name + (written > schema ? "; a newer release wrote it" : ""),
                Optional.empty());
    }

    /**
     * Upgrades a value to the current schema. This release must know the schema number with which the value was
     * written.
     */
    public WireNode up(WireNode node, int written, JsonPath at) {
        WireNode today = node;
        for (int from = written; from < schema; from++) {
            today = step(today, changes.get(from - 1), at);
        }
        return today;
    }

    private WireNode step(WireNode node, WireChange change, JsonPath at) {
        try {
            return Objects.requireNonNull(change.up().apply(node), "null");
        } catch (RuntimeException e) {
            String reason = at.isPersonal() ? "" : " (" + Excerpt.of(String.valueOf(e.getMessage())) + ")";
            throw new JsonInvalid(
                    new JsonProblem(
                            at.path(),
                            name + " of schema " + change.from(),
                            "what its upcaster can read" + reason,
                            Optional.empty()),
                    e);
        }
    }

    /** Converts a current value back to schema 1. */
    public WireNode first(WireNode today) {
        WireNode old = today;
        for (int i = changes.size() - 1; i >= 0; i--) {
            WireChange change = changes.get(i);
            old = change.down()
                    .orElseThrow(() -> new IllegalStateException("the upcaster of " + change + " has no way back"))
                    .apply(old);
        }
        return old;
    }
}
