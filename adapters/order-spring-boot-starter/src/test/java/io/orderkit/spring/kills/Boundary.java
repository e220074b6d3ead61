package io.orderkit.spring.kills;

/** The points at which the test kills an application. */
enum Boundary {
    /** A request has arrived, but the application has not read or written anything yet. */
    BEFORE_TRANSACTION(false, false),
    /** The rows have been written, but their transaction has not been committed. */
    BEFORE_COMMIT(false, false),
    /** The transaction has been committed, but the client has not received a response. */
    BEFORE_ANSWER(false, true),
    /** The relay is about to publish an event. */
    BEFORE_EVENT(true, true),
    /** An event has been published, but the relay has not yet recorded this in the outbox. */
    AFTER_EVENT(true, true),
    /** The relay is about to send a document. */
    BEFORE_DOCUMENT(true, true),
    /** A document has been sent, but the relay has not yet recorded this in the outbox. */
    AFTER_DOCUMENT(true, true),
    /** The relay is about to request an effect from the ERP. */
    BEFORE_EFFECT(true, true),
    /** The ERP has performed an effect, but the relay has not received the answer. */
    AFTER_EFFECT(true, true),
    /** The rows of the ERP's answer have been written, but their transaction has not been committed. */
    BEFORE_EFFECT_ANSWER(true, true),
    /** The ERP's answer has been committed, but the relay has not yet recorded this in the outbox. */
    AFTER_EFFECT_ANSWER(true, true),
    /** The application is shutting down, and the relay's last pass is about to publish an event. */
    AT_SHUTDOWN(true, true);

    private final boolean answered;
    private final boolean kept;

    Boundary(boolean answered, boolean kept) {
        this.answered = answered;
        this.kept = kept;
    }

    /** Returns whether the client has received its response by this point. */
    boolean answered() {
        return answered;
    }

    /** Returns whether the command must be in the store after the restart. */
    boolean kept() {
        return kept;
    }
}
