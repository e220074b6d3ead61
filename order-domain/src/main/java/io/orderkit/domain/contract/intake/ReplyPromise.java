package io.orderkit.domain.contract.intake;

import java.time.Instant;

/**
 * A promise that the customer or the salesperson will get a reply by a certain time (C4).
 *
 * @param toldTo the recipient
 * @param about the subject
 * @param replyBy the time
 */
public record ReplyPromise(ToldTo toldTo, About about, Instant replyBy) {
    /** The possible recipients of a promise to reply. */
    public enum ToldTo {
        CUSTOMER,
        SALESPERSON
    }

    /** The possible subjects of a promise to reply. */
    public enum About {
        /** The time by which the customer order confirmation will be ready. */
        CONFIRMATION,
        /** The time by which open questions will be answered. */
        ANSWERS
    }
}
