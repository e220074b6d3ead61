package io.orderkit.domain.refusal;

/**
 * A stable name for one reason to refuse. Usually an enum; adopters add their own, with a prefix.
 *
 * <p>Its sentence is in the {@link Wording} of the process, under {@code refusal.} and the code.
 */
public interface RefusalCode {
    /** Returns the stable, kebab-case code: {@code read-back-missing}. */
    String code();

    /** Returns the violated requirement: {@code C2.1}. */
    String requirement();
}
