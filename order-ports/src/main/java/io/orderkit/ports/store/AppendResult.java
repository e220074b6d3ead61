package io.orderkit.ports.store;

/** The result of an append. */
public sealed interface AppendResult {
    /**
     * The append is durable.
     *
     * @param version the order's new version
     */
    record Appended(long version) implements AppendResult {}

    /**
     * Another append was committed first, and nothing was written.
     *
     * @param actualVersion the order's current version
     */
    record VersionConflict(long actualVersion) implements AppendResult {}

    /**
     * One of the command ids is already in the journal, and nothing was written.
     *
     * @param first the existing journal entry of that command
     */
    record CommandKnown(JournalEntry first) implements AppendResult {}
}
