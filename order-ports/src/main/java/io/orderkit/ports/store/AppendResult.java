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
     * A different append was committed first, so nothing was written.
     *
     * @param actualVersion the order's current version
     */
    record VersionConflict(long actualVersion) implements AppendResult {}

    /**
     * A command id is already in the journal, so nothing was written.
     *
     * @param first the journal entry that already exists for that command
     */
    record CommandKnown(JournalEntry first) implements AppendResult {}
}
