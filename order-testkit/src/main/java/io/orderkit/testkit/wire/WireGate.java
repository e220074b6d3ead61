package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A test that rejects changes that make stored data unreadable or alter released names. The gate compares the current facts with the
 * snapshots of all releases, stored in one folder as {@code wire-0.1.txt} and so on. For example
 *
 * <pre>
 * List&lt;WireFact&gt; today = WireFacts.of(json);
 * assertThat(WireGate.in(Path.of("src/test/resources/wire")).findings(today, json)).isEmpty();
 * </pre>
 *
 * <p>Every fact of every release must still hold. A type may change if its schema number increases and its upcasters can read a sample of
 * each earlier schema. All other differences must be listed in {@code wire-exceptions.txt} with a reason. New facts are permitted. Fields
 * added to an existing type must be annotated with {@link io.orderkit.domain.wire.Since Since}.
 */
public final class WireGate {
    private final Path folder;

    private WireGate(Path folder) {
        this.folder = folder;
    }

    /** Returns a gate for the snapshots, exceptions and samples in a folder. */
    public static WireGate in(Path folder) {
        return new WireGate(folder);
    }

    /**
     * Returns a message for each incompatible difference. The message states the fact, where it occurs and how to
     * remove the difference.
     */
    public List<String> findings(Collection<WireFact> today, OrderJson json) {
        return findings(
                new CurrentWire(today, WireAliases.of(json)), Optional.of(new EarlierSchemaSamples(folder, json)));
    }

    /** Returns a message for each incompatible difference that does not concern serialised types. */
    public List<String> findings(Collection<WireFact> today) {
        return findings(new CurrentWire(today, WireAliases.NONE), Optional.empty());
    }

    private List<String> findings(CurrentWire today, Optional<EarlierSchemaSamples> samples) {
        List<WireSnapshot> releases = WireSnapshot.in(folder);
        if (releases.isEmpty()) {
            return List.of(folder + " has no snapshot; expected one such as wire-0.1.txt");
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
     * Writes the snapshot of a new release into the folder.
     *
     * @throws IllegalStateException if a snapshot of this release already exists
     */
    public void write(String release, Collection<WireFact> today) {
        WireSnapshot.write(folder, release, today);
    }
}
