package io.orderkit.domain.refusal;

/**
 * The stable name of a reason for a refusal. Codes are usually enum constants; adopters add their own codes with a
 * prefix.
 *
 * <p>The {@link Wording} of the process contains the code's sentence under a key such as
 * {@code refusal.read-back-missing}.
 */
public interface RefusalCode {
    /** Returns the stable, kebab-case code, such as {@code read-back-missing}. */
    String code();

    /** Returns the violated requirement, such as {@code C2.1}. */
    String requirement();
}
