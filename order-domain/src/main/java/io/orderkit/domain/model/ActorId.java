package io.orderkit.domain.model;

/**
 * The host's identifier of an actor. Use a pseudonym if a person's name must not be stored.
 *
 * @param value the value of the id, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record ActorId(String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public ActorId {
        value = Names.required("actor id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
