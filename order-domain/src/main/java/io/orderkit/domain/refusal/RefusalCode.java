package io.orderkit.domain.refusal;

/**
 * A stable name for one reason to refuse. Usually an enum; adopters bring their own, with a prefix.
 *
 * <p>Its sentence stands in the {@link Wording} of the process, under {@code refusal.} and the code.
 */
public interface RefusalCode {
    /** The stable, kebab-case code: {@code read-back-missing}. */
    String code();

    /** The requirement that is broken: {@code C2.1}. */
    String requirement();
}
