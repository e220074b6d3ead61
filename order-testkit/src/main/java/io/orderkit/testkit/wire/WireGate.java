package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The gate that no change passes which breaks what a release wrote or promised by name. It compares the facts of today with a snapshot of
 * each release, {@code wire-0.1.txt} and so on in one folder. For example
 *
 * <pre>
 * List&lt;WireFact&gt; today = WireFacts.of(json);
 * assertThat(WireGate.in(Path.of("src/test/resources/wire")).findings(today, json)).isEmpty();
 * </pre>
 *
 * <p>A fact of a release must still hold. A type with a higher schema number may differ when its upcasters read a sample of each earlier
 * schema; whatever else differs stands, with its reason, in {@code wire-exceptions.txt}. New facts are welcome, except fields of a known type
 * that are not marked with {@link io.orderkit.domain.wire.Since}.
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

    /** Returns each difference that breaks a release: what, where, and what to do. */
    public List<String> findings(Collection<WireFact> today, OrderJson json) {
        return findings(
                new CurrentWire(today, WireAliases.of(json)), Optional.of(new EarlierSchemaSamples(folder, json)));
    }

    /** Returns each difference that breaks a release, of facts that are about no written types. */
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
     * Writes the snapshot of a release that comes out now.
     *
     * @throws IllegalStateException when the release has one already
     */
    public void write(String release, Collection<WireFact> today) {
        WireSnapshot.write(folder, release, today);
    }
}
