package io.orderkit.testkit.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A comparison of one release's facts with the current code. */
final class WireComparison {
    private static final String LATER = ", later";
    private static final String MANDATORY = ", mandatory";
    private static final String OPTIONAL = ", optional";

    private final WireSnapshot released;
    private final CurrentWire today;
    private final WireExceptions exceptions;
    private final Optional<EarlierSchemaSamples> samples;

    private final Set<String> known = new HashSet<>();

    /** The schema numbers of the release's types, by current type name. */
    private final Map<String, Integer> schemas = new LinkedHashMap<>();

    WireComparison(
            WireSnapshot released,
            CurrentWire today,
            WireExceptions exceptions,
            Optional<EarlierSchemaSamples> samples) {
        this.released = released;
        this.today = today;
        this.exceptions = exceptions;
        this.samples = samples;
        for (WireFact fact : released.facts().stream().map(today::inTodaysNames).toList()) {
            known.add(fact.subject() + fact.property());
            if (fact.property().equals("schema")) {
                schemas.put(fact.subject(), Integer.valueOf(fact.value()));
            }
        }
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (WireFact old : released.facts()) {
            WireFact fact = today.inTodaysNames(old);
            boolean isToldAlready = !today.knows(fact.subject()) && gone.contains(fact.subject());
            if (!holds(fact) && !exceptions.excuses(old) && !isToldAlready) {
                gone.add(fact.subject());
                findings.add(old.subject() + ", " + WireAdvice.of(fact, today));
            }
        }
        findings.addAll(newFields());
        findings.addAll(unproven());
        return findings;
    }

    private boolean holds(WireFact fact) {
        if (fact.property().equals("schema")) {
            return today.knows(fact.subject()) && today.schema(fact.subject()) >= Integer.parseInt(fact.value());
        }
        Optional<WireFact> now = today.same(fact);
        return now.equals(Optional.of(fact))
                || isRaised(fact)
                || now.filter(it -> isRelaxed(fact, it)).isPresent();
    }

    private boolean isRaised(WireFact fact) {
        return fact.isField() && today.schema(fact.subject()) > schemas.getOrDefault(fact.subject(), 1);
    }

    /**
     * Returns whether a command's mandatory field has become optional. Making a field optional is permitted, because commands are not
     * stored. A field that is no longer needed can be kept as an optional one, so that old commands can still be repeated.
     */
    private static boolean isRelaxed(WireFact old, WireFact now) {
        return old.subject().startsWith("command ")
                && old.value().endsWith(MANDATORY)
                && now.value().equals(old.value().replace(MANDATORY, OPTIONAL));
    }

    private List<String> newFields() {
        return today.fields().stream()
                .filter(field -> schemas.containsKey(field.subject()) && !isRaised(field))
                .filter(field -> !field.value().endsWith(LATER))
                .filter(field -> !known.contains(field.subject() + field.property()))
                .filter(field -> !exceptions.excuses(field))
                .map(field -> field.subject() + ", " + field.property() + " (" + field.value()
                        + ") is new and its older values lack it: mark it @Since, or raise the schema number and give an"
                        + " upcaster")
                .toList();
    }

    /** Returns a finding for each earlier schema without a valid sample. */
    private List<String> unproven() {
        List<String> findings = new ArrayList<>();
        schemas.forEach((subject, schema) -> samples.ifPresent(all -> {
            String type = subject.substring(subject.indexOf('<') + 1, subject.length() - 1);
            IntStream.range(schema, today.schema(subject))
                    .boxed()
                    .flatMap(from -> all.finding(type, from).stream())
                    .filter(finding -> !exceptions.excuses(new WireFact(subject, "schema", schema.toString())))
                    .forEach(finding -> findings.add(subject + ": " + finding));
        }));
        return findings;
    }
}
