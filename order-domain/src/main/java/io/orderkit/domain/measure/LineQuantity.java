package io.orderkit.domain.measure;

/**
 * A quantity, together with the number of its order line.
 *
 * @param line the line's number
 * @param quantity the quantity
 */
public record LineQuantity(int line, Quantity quantity) {}
