package io.orderkit.domain.contract.intake;

import java.time.Instant;

/**
 * A promise to the customer or the salesperson of a reply by a time (C4).
 *
 * @param toldTo the recipient
 * @param about the subject
 * @param replyBy the time
 */
public record ReplyPromise(ToldTo toldTo, About about, Instant replyBy) {
    /** The recipients of a promise. */
    public enum ToldTo {
        CUSTOMER,
        SALESPERSON
    }

    /** The subjects of a promise. */
    public enum About {
        /** The customer order confirmation will be ready. */
        CONFIRMATION,
        /** Open questions will be answered. */
        ANSWERS
    }
}
