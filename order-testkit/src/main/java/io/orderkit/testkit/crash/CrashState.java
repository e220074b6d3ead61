package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import io.orderkit.testkit.internal.observing.StorageSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The state of the storage after some of the steps, read through the ports. The state contains the scenario's orders
 * and shows whether each acknowledged key can be found.
 */
final class CrashState {
    private CrashState() {}

    /** Reads the state of the storage. The acknowledged keys are given in the form {@code person=id}. */
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
