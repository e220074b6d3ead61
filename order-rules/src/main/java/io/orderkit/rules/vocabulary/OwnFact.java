package io.orderkit.rules.vocabulary;

/**
 * The fact of a question that a host has added. The host chooses its name in the rule file.
 *
 * @param open the values of its properties
 */
public record OwnFact(OpenValues open) implements OpenFact {}
