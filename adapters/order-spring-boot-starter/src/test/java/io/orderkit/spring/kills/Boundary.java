package io.orderkit.spring.kills;

/** The places at which an application is killed. */
enum Boundary {
    /** A request has arrived, and nothing is read or written yet. */
    BEFORE_TRANSACTION(false, false),
    /** The rows are written, and their transaction is not committed. */
    BEFORE_COMMIT(false, false),
    /** The transaction is committed, and nobody is told. */
    BEFORE_ANSWER(false, true),
    /** The relay is about to publish an event. */
    BEFORE_EVENT(true, true),
    /** The event is published, and the relay has not noted it. */
    AFTER_EVENT(true, true),
    /** The relay is about to send a document. */
    BEFORE_DOCUMENT(true, true),
    /** The document is sent, and the relay has not noted it. */
    AFTER_DOCUMENT(true, true),
    /** The application ends, and its last pass is about to publish. */
    AT_SHUTDOWN(true, true);

    private final boolean answered;
    private final boolean kept;

    Boundary(boolean answered, boolean kept) {
        this.answered = answered;
        this.kept = kept;
    }

    /** Returns whether the client has its answer here. */
    boolean answered() {
        return answered;
    }

    /** Returns whether the command must be there after the next start. */
    boolean kept() {
        return kept;
    }
}
