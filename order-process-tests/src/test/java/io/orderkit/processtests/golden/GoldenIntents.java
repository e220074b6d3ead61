package io.orderkit.processtests.golden;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The intents of a release's events: type, key and subject or kind of each intent. Not thread-safe. */
final class GoldenIntents {
    /** The maximum number of events of a type that are read. It is large enough to include each intent of the type. */
    private static final int OF_A_TYPE = 400;

    private final Map<String, Integer> read = new HashMap<>();
    private final Set<String> lines = new TreeSet<>();

    void add(EventEnvelope event) {
        if (read.merge(event.type(), 1, Integer::sum) <= OF_A_TYPE) {
            GoldenReplay.JSON
                    .readEvent(event.type(), event.schema(), event.payload())
                    .intents()
                    .forEach(intent -> lines.add(event.type() + " " + intent.key() + " " + what(intent)));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String what(Intent intent) {
        return intent instanceof Intent.Communication communication
                ? communication.subject()
                : ((Intent.Effect) intent).kind();
    }
}
