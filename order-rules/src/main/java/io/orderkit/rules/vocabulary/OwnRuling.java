package io.orderkit.rules.vocabulary;

/**
 * The rulings on a question that a host has added to the rules. The host chooses the name of each ruling in the rule
 * file.
 */
public interface OwnRuling {
    /**
     * Gives a ruling that has no value.
     *
     * @param ruling the number that identifies the ruling
     */
    void say(int ruling, String reason);

    /**
     * Gives a ruling that has a value.
     *
     * @param ruling the number that identifies the ruling
     */
    void say(int ruling, Object value, String reason);
}
