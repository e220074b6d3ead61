package io.orderkit.testkit.wire;

import java.util.Optional;

/** One-sentence advice about a change to a released fact. */
final class WireAdvice {
    private static final String MOVED =
            "keep the type; or give the one that took its place @Formerly with this name, or @Wire with it"
                    + " where only the class was renamed or moved";

    private WireAdvice() {}

    static String of(WireFact fact, CurrentWire today) {
        Optional<WireFact> now = today.same(fact);
        String was = fact.value().isEmpty() ? "" : " (" + fact.value() + ")";
        String found = now.map(it -> " is now " + (it.value().isEmpty() ? "there" : it.value()))
                .orElse(" is gone");
        return fact.property() + was + found + ": " + advice(fact, today);
    }

    private static String advice(WireFact fact, CurrentWire today) {
        String kind = fact.subject().substring(0, Math.max(0, fact.subject().indexOf(' ')));
        boolean isGone = !today.knows(fact.subject());
        return switch (kind) {
            case "command" ->
                isGone
                        ? MOVED
                        : "old commands are repeated, and their fingerprints hold it: keep the field, as one that is Optional"
                                + " where it is needed no longer, or raise the schema number and give an upcaster with a way"
                                + " back";
            case "event", "type" ->
                isGone
                        ? MOVED
                        : "stored texts hold it: keep it, or raise the schema number and give an upcaster (WireChange)";
            case "enum", "choice" ->
                isGone ? MOVED : "stored texts hold it: keep it, or give what took its place @Formerly with this name";
            default ->
                "others know it by this name: keep it, or list the line with its reason in " + WireExceptions.FILE;
        };
    }
}
