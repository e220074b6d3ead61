package io.orderkit.desk.screen;

/**
 * One reason why an attempt is refused (X1).
 *
 * @param code the stable code, {@code read-back-missing}
 * @param requirement the requirement from which the refusal follows
 * @param kind the kind of obstacle: position, permission, gate, input, facts or attempt
 * @param sentence the reason as a sentence in the reader's language
 */
public record ScreenRefusal(String code, String requirement, String kind, String sentence) {}
