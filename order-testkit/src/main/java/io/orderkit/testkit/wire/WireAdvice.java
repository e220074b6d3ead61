package io.orderkit.testkit.wire;

import java.util.Optional;

/** One-sentence advice about a change to a released fact. */
final class WireAdvice {
    private static final String MOVED =
            "keep the type; or annotate the type that replaced it with @Formerly and this name, or with @Wire and this name"
                    + " if only the class was renamed or moved";

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
                        : "old commands can be repeated, and their fingerprints contain it: keep the field, as an Optional"
                                + " if it is no longer needed, or raise the schema number and give an upcaster with a way"
                                + " back";
            case "event", "type" ->
                isGone
                        ? MOVED
                        : "stored texts contain it: keep it, or raise the schema number and give an upcaster (WireChange)";
            case "enum", "choice" ->
                isGone
                        ? MOVED
                        : "stored texts contain it: keep it, or annotate its replacement with @Formerly and this name";
            default ->
                "others know it by this name: keep it, or list the line with its reason in " + WireExceptions.FILE;
        };
    }
}
