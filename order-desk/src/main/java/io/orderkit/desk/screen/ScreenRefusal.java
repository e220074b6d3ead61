package io.orderkit.desk.screen;

/**
 * One reason why something may not be done (X1).
 *
 * @param code the stable code, {@code read-back-missing}
 * @param requirement the requirement that it stems from
 * @param kind what stands in the way: position, permission, gate, input, facts, attempt
 * @param sentence the reason in the reader's language
 */
public record ScreenRefusal(String code, String requirement, String kind, String sentence) {}
