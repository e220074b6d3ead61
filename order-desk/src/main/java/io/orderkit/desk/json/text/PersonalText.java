package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * The sealing of personal texts under a key, so that dropping the key erases them. The thread that reads or writes the
 * JSON calls the methods of this interface.
 */
public interface PersonalText {
    /** Returns the sealed form that replaces a text. */
    Sealed seal(String plain);

    /**
     * Returns the plain text of a sealed text; empty if the text's key was dropped.
     *
     * @throws BrokenSeal if the sealed text was altered
     */
    Optional<String> open(Sealed sealed);

    /**
     * A sealed text, which nobody can read without its key.
     *
     * @param key the id of the key
     * @param text the sealed text
     */
    record Sealed(String key, String text) {}

    /** The failure to open a sealed text that was altered, or moved to another context. */
    final class BrokenSeal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BrokenSeal(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
