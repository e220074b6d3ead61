package io.orderkit.testkit.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wire facts of the current code, by subject and property. Immutable. */
final class CurrentWire {
    private final Map<String, Map<String, WireFact>> facts = new LinkedHashMap<>();
    private final WireAliases aliases;

    CurrentWire(Collection<WireFact> today, WireAliases aliases) {
        this.aliases = aliases;
        today.forEach(fact -> facts.computeIfAbsent(fact.subject(), first -> new LinkedHashMap<>())
                .put(fact.property(), fact));
    }

    /** Translates the names in a fact from an earlier release into current ones. */
    WireFact inTodaysNames(WireFact old) {
        return aliases.today(old);
    }

    boolean knows(String subject) {
        return facts.containsKey(subject);
    }

    Optional<WireFact> same(WireFact fact) {
        return Optional.ofNullable(facts.getOrDefault(fact.subject(), Map.of()).get(fact.property()));
    }

    List<WireFact> fields() {
        return facts.values().stream()
                .flatMap(each -> each.values().stream())
                .filter(WireFact::isField)
                .toList();
    }

    /** Returns the schema number of a type, which is 1 by default. */
    int schema(String subject) {
        return same(new WireFact(subject, "schema", ""))
                .map(fact -> Integer.parseInt(fact.value()))
                .orElse(1);
    }
}
