package io.orderkit.rules.archive;

import io.orderkit.domain.policy.RuleSetVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An archive of the texts of every rule set that was in force, by its hash. It can show the text behind a verdict years later (X5). A host
 * may implement it to keep the texts beside its orders. Implementations are thread-safe.
 */
public interface RuleArchive {
    /**
     * Keeps a rule set before it comes into force. A rule set that is already in the archive stays unchanged. An exception keeps the rules
     * from coming into force.
     *
     * @param texts the texts by file name
     */
    void keep(RuleSetVersion version, Map<String, String> texts);

    /** Returns the texts by file name; empty when no rule set has the hash. */
    Optional<Map<String, String>> find(String hash);

    /**
     * Returns an archive in a directory of its own, with one folder for each rule set. A text that was altered afterwards is reported, not
     * returned.
     */
    static RuleArchive in(Path directory) {
        return new DirectoryArchive(directory);
    }

    /** Returns an archive that lasts as long as the application runs. */
    static RuleArchive inMemory() {
        return new MemoryArchive();
    }
}
