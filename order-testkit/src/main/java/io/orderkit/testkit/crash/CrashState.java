package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import io.orderkit.testkit.internal.observing.StorageSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state that the ports return after some steps: the orders of the scenario, and whether the keys that were issued are found. */
final class CrashState {
    private CrashState() {}

    /** Reads the state, with the acknowledged keys as {@code person=id}. */
    static StorageSnapshot of(Opened opened, List<String> acknowledged, Set<Integer> shards) {
        StorageSnapshot orders = StorageSnapshot.of(
                        opened.storage(), CrashScenario.TENANT, CrashScenario.ORDERS, CrashScenario.COMMANDS)
                .and(StorageSnapshot.ofRows(opened.storage(), CrashScenario.TENANT, shards));
        Map<String, Object> keys = new HashMap<>();
        opened.keys(CrashScenario.TENANT)
                .ifPresent(box -> acknowledged.stream()
                        .filter(value -> value.contains("="))
                        .forEach(value -> {
                            String[] parts = value.split("=", 2);
                            keys.put(
                                    "the key of " + parts[0] + " is found",
                                    box.find(parts[1]).isPresent());
                        }));
        return orders.and(new StorageSnapshot(keys));
    }
}
