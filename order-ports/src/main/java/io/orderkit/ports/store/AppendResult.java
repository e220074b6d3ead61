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
     * Another append came first; nothing was written.
     *
     * @param actualVersion the order's current version
     */
    record VersionConflict(long actualVersion) implements AppendResult {}

    /**
     * One of its command ids is in the journal; nothing was written.
     *
     * @param first the entry of that command
     */
    record CommandKnown(JournalEntry first) implements AppendResult {}
}
