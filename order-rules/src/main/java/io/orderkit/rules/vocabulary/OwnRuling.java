package io.orderkit.rules.vocabulary;

/** The ruling of a question that a host has added; a rule file calls each ruling by the name that the host gave it. */
public interface OwnRuling {
    /**
     * Says something.
     *
     * @param ruling the number of the ruling
     */
    void say(int ruling, String reason);

    /**
     * Says something that has a value.
     *
     * @param ruling the number of the ruling
     */
    void say(int ruling, Object value, String reason);
}
