package io.orderkit.ports.store;

/** What came of an append. */
public sealed interface AppendResult {
    /**
     * It is durable.
     *
     * @param version the order's version now
     */
    record Appended(long version) implements AppendResult {}

    /**
     * Somebody else was first; nothing was written.
     *
     * @param actualVersion the order's version now
     */
    record VersionConflict(long actualVersion) implements AppendResult {}

    /**
     * One of its command ids is in the journal; nothing was written.
     *
     * @param first what became of it the first time
     */
    record CommandKnown(JournalEntry first) implements AppendResult {}
}
