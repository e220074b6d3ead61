package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The gate against changes that break the stored texts or the names of a release. It compares the facts of the current code with a snapshot
 * of each release, {@code wire-0.1.txt} and later ones in one folder. For example
 *
 * <pre>
 * List&lt;WireFact&gt; today = WireFacts.of(json);
 * assertThat(WireGate.in(Path.of("src/test/resources/wire")).findings(today, json)).isEmpty();
 * </pre>
 *
 * <p>A fact of a release must still hold. A type with a higher schema number may differ if its upcasters read a sample of each earlier
 * schema. Every other difference is listed, with its reason, in {@code wire-exceptions.txt}. New facts are allowed, except fields of a
 * known type that are not marked with {@link io.orderkit.domain.wire.Since}.
 */
public final class WireGate {
    private final Path folder;

    private WireGate(Path folder) {
        this.folder = folder;
    }

    /** Returns a gate for the snapshots, exceptions and samples of a folder. */
    public static WireGate in(Path folder) {
        return new WireGate(folder);
    }

    /** Returns each difference that breaks a release: the fact, its place, and the remedy. */
    public List<String> findings(Collection<WireFact> today, OrderJson json) {
        return findings(
                new CurrentWire(today, WireAliases.of(json)), Optional.of(new EarlierSchemaSamples(folder, json)));
    }

    /** Returns each difference that breaks a release, for facts that are not about written types. */
    public List<String> findings(Collection<WireFact> today) {
        return findings(new CurrentWire(today, WireAliases.NONE), Optional.empty());
    }

    private List<String> findings(CurrentWire today, Optional<EarlierSchemaSamples> samples) {
        List<WireSnapshot> releases = WireSnapshot.in(folder);
        if (releases.isEmpty()) {
            return List.of(folder + " has no snapshot; expected wire-0.1.txt or the like");
        }
        WireExceptions exceptions = WireExceptions.in(folder);
        List<String> findings = new ArrayList<>();
        for (WireSnapshot released : releases) {
            new WireComparison(released, today, exceptions, samples)
                    .findings().stream()
                            .map(finding -> "release " + released.release() + ": " + finding)
                            .forEach(findings::add);
        }
        findings.addAll(exceptions.leftOver());
        return findings;
    }

    /**
     * Writes the snapshot of a new release.
     *
     * @throws IllegalStateException if the release already has a snapshot
     */
    public void write(String release, Collection<WireFact> today) {
        WireSnapshot.write(folder, release, today);
    }
}
