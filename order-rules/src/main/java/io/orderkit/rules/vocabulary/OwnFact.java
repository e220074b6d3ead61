package io.orderkit.rules.vocabulary;

/**
 * The fact for a question that a host has added to the rules. The host chooses the name of the fact in the rule file.
 *
 * @param open the values of the fact's properties
 */
public record OwnFact(OpenValues open) implements OpenFact {}
