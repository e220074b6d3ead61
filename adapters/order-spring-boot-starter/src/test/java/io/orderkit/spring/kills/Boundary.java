package io.orderkit.spring.kills;

/** The points of execution at which the test kills an application. */
enum Boundary {
    /** A request has arrived, and the application has not read or written anything yet. */
    BEFORE_TRANSACTION(false, false),
    /** The rows are written, but their transaction is not committed. */
    BEFORE_COMMIT(false, false),
    /** The transaction is committed, but the client has no answer yet. */
    BEFORE_ANSWER(false, true),
    /** The relay is about to publish an event. */
    BEFORE_EVENT(true, true),
    /** An event is published, but the relay has not recorded that in the outbox. */
    AFTER_EVENT(true, true),
    /** The relay is about to send a document. */
    BEFORE_DOCUMENT(true, true),
    /** A document is sent, but the relay has not recorded that in the outbox. */
    AFTER_DOCUMENT(true, true),
    /** The application is shutting down, and its last pass is about to publish an event. */
    AT_SHUTDOWN(true, true);

    private final boolean answered;
    private final boolean kept;

    Boundary(boolean answered, boolean kept) {
        this.answered = answered;
        this.kept = kept;
    }

    /** Returns whether the client has received its answer at this point. */
    boolean answered() {
        return answered;
    }

    /** Returns whether the command must be stored after the next start. */
    boolean kept() {
        return kept;
    }
}
