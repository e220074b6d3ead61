package io.orderkit.domain.model;

/**
 * The name by which the host knows the actor. It should be a pseudonym where a person's name must not be stored.
 *
 * @param value 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record ActorId(String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when it is blank, too long, or holds a control character
     */
    public ActorId {
        value = Names.required("actor id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
