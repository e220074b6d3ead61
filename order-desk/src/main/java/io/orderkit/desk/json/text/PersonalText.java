package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * How the text of a {@link io.orderkit.domain.model.Personal} is kept so that it can be erased: sealed under a key that may be dropped.
 * Used from the thread that reads or writes.
 */
public interface PersonalText {
    /** What is kept instead of a text. */
    Sealed seal(String plain);

    /**
     * The text; empty when its key was dropped, and it is erased with it.
     *
     * @throws BrokenSeal when it is not as it was sealed
     */
    Optional<String> open(Sealed sealed);

    /**
     * A text that nobody reads without its key.
     *
     * @param key which key
     * @param text the sealed text
     */
    record Sealed(String key, String text) {}

    /** A sealed text was altered, or moved to where it does not belong. */
    final class BrokenSeal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BrokenSeal(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
