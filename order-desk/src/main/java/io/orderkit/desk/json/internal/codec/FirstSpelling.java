package io.orderkit.desk.json.internal.codec;

import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.wire.WireChange;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The check that every command can be written in the form of the release that introduced it. Fingerprints use that
 * form, so that a command first sent to an older release is recognised when it is repeated. Therefore every upcaster
 * for a type inside a command needs a reverse step.
 */
public final class FirstSpelling {
    private final List<String> defects;

    public FirstSpelling(List<String> defects) {
        this.defects = defects;
    }

    /** Reports a defect for every upcaster that lacks a required reverse step. */
    public void review(WireTypes types) {
        Set<Codec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Codec> open = new ArrayDeque<>(types.ofKind(OrderCommand.class));
        while (!open.isEmpty()) {
            Codec codec = open.remove();
            if (seen.add(codec)) {
                open.addAll(codec.parts());
                if (codec instanceof ObjectCodec object) {
                    review(object.upgrade());
                }
            }
        }
    }

    private void review(SchemaUpgrade upgrade) {
        upgrade.changes().stream()
                .filter(change -> change.down().isEmpty())
                .map(FirstSpelling::defect)
                .filter(defect -> !defects.contains(defect))
                .forEach(defects::add);
    }

    private static String defect(WireChange change) {
        return "upcaster of " + change + ": commands contain this type, so it needs a way back; expected .back(…)";
    }
}
