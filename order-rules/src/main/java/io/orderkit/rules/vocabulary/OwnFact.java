package io.orderkit.rules.vocabulary;

/**
 * The fact of a question that a host has added; a rule file calls it by the name that the host gave it.
 *
 * @param open its properties
 */
public record OwnFact(OpenValues open) implements OpenFact {}
