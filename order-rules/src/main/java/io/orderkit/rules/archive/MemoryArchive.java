package io.orderkit.rules.archive;

import io.orderkit.domain.policy.RuleSetVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An archive in memory, whose contents are lost when the application ends. */
public final class MemoryArchive implements RuleArchive {
    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(RuleSetVersion version, Map<String, String> texts) {
        kept.putIfAbsent(version.hash(), Map.copyOf(texts));
    }

    @Override
    public Optional<Map<String, String>> find(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }
}
