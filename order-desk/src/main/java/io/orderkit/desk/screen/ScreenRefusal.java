package io.orderkit.desk.screen;

/**
 * One reason for refusing an attempt (X1).
 *
 * @param code the stable code, {@code read-back-missing}
 * @param requirement the requirement on which the refusal is based
 * @param kind the kind of obstacle: position, permission, gate, input, facts or attempt
 * @param sentence the reason as a sentence in the reader's language
 */
public record ScreenRefusal(String code, String requirement, String kind, String sentence) {}
