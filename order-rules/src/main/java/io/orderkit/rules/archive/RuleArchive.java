package io.orderkit.rules.archive;

import io.orderkit.domain.policy.RuleSetVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An archive of all rule sets that have been in force, with their texts stored by hash. With the archive, the rule
 * texts behind a verdict can be retrieved even years later (X5). A host may implement this interface to store the rule
 * texts together with its orders. Implementations are thread-safe.
 */
public interface RuleArchive {
    /**
     * Stores a rule set before it takes effect. A rule set that is already in the archive stays unchanged. If the archive throws an
     * exception, the rules do not take effect.
     *
     * @param texts the contents of the rule set's files, by file name
     */
    void keep(RuleSetVersion version, Map<String, String> texts);

    /** Returns the contents of a rule set's files, by file name; empty if the archive has no rule set with this hash. */
    Optional<Map<String, String>> find(String hash);

    /**
     * Returns an archive that stores each rule set in its own folder of a directory. The archive throws an exception
     * for a rule set whose files were altered after they were stored.
     */
    static RuleArchive in(Path directory) {
        return new DirectoryArchive(directory);
    }

    /** Returns an archive in memory, whose contents are lost when the application ends. */
    static RuleArchive inMemory() {
        return new MemoryArchive();
    }
}
