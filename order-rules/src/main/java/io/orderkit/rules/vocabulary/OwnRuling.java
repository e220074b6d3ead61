package io.orderkit.rules.vocabulary;

/** The rulings of a question that a host has added. The host chooses the name of each ruling in the rule file. */
public interface OwnRuling {
    /**
     * Gives a ruling without a value.
     *
     * @param ruling the number of the ruling
     */
    void say(int ruling, String reason);

    /**
     * Gives a ruling with a value.
     *
     * @param ruling the number of the ruling
     */
    void say(int ruling, Object value, String reason);
}
