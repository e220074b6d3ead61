package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * The sealing of the text of a {@link io.orderkit.domain.model.Personal}, so that it can be erased: its key may be
 * dropped. Used by the thread that reads or writes.
 */
public interface PersonalText {
    /** Returns the sealed form that replaces a text. */
    Sealed seal(String plain);

    /**
     * Returns the text; empty when it was erased together with its key.
     *
     * @throws BrokenSeal when it was altered
     */
    Optional<String> open(Sealed sealed);

    /**
     * A text that cannot be read without its key.
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
