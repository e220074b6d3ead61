package io.orderkit.domain.contract.intake;

import java.time.Instant;

/**
 * By when the customer or the salesperson was told to expect something (C4).
 *
 * @param toldTo who was told
 * @param about what was promised
 * @param replyBy by when
 */
public record ReplyPromise(ToldTo toldTo, About about, Instant replyBy) {
    /** Who was told. */
    public enum ToldTo {
        CUSTOMER,
        SALESPERSON
    }

    /** What was promised. */
    public enum About {
        /** The customer order confirmation will be ready. */
        CONFIRMATION,
        /** Open questions will be answered. */
        ANSWERS
    }
}
