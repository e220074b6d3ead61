package io.orderkit.domain.measure;

/**
 * So much of one line.
 *
 * @param line the line's number
 * @param quantity how much
 */
public record LineQuantity(int line, Quantity quantity) {}
