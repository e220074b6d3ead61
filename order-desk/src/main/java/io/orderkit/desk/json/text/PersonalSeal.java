package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * Seals personal strings under a key, so that dropping the key erases the strings. The methods are called on the thread
 * that reads or writes the JSON.
 */
public interface PersonalSeal {
    /** Returns the sealed form that replaces a string. */
    Sealed seal(String plain);

    /**
     * Returns the plain form of a sealed string; empty if its key has been dropped.
     *
     * @throws BrokenSeal if the sealed string has been altered
     */
    Optional<String> open(Sealed sealed);

    /**
     * A sealed string, which cannot be read without its key.
     *
     * @param key the id of the key
     * @param text the sealed text
     */
    record Sealed(String key, String text) {}

    /** The exception for a sealed string that has been altered, or moved to another context. */
    final class BrokenSeal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BrokenSeal(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
