package io.orderkit.domain.measure;

/**
 * A quantity of one line.
 *
 * @param line the line's number
 * @param quantity the quantity
 */
public record LineQuantity(int line, Quantity quantity) {}
