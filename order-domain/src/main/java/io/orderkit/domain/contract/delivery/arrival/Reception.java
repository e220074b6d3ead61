package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import java.util.List;

/**
 * The customer's acceptance or refusal of the goods on arrival (C18).
 *
 * @param answer the kind of answer: full acceptance, acceptance with reservations, or refusal
 * @param reservations the reservations with their order lines and quantities; empty for any other answer
 */
public record Reception(Answer answer, List<Reservation> reservations) {
    /** The three possible answers. */
    public enum Answer {
        ACCEPTS_ALL,
        ACCEPTS_WITH_RESERVATIONS,
        REFUSES;

        /** Returns the wording key for the title of this answer. */
        public String wordingKey() {
            return "reception." + Names.kebab(this);
        }
    }

    /**
     * Checks the values.
     *
     * @throws InvalidValue if an answer other than acceptance with reservations contains reservations
     */
    public Reception {
        reservations = List.copyOf(reservations);
        if (answer != Answer.ACCEPTS_WITH_RESERVATIONS && !reservations.isEmpty()) {
            throw InvalidValue.of(
                    "reservations", reservations.size(), "none where the customer " + Names.kebab(answer));
        }
    }

    /** Returns the acceptance of all goods. */
    public static Reception ofAll() {
        return new Reception(Answer.ACCEPTS_ALL, List.of());
    }

    /** Returns an acceptance of the goods with reservations. */
    public static Reception reserving(List<Reservation> reservations) {
        return new Reception(Answer.ACCEPTS_WITH_RESERVATIONS, reservations);
    }

    /** Returns a refusal of the goods. */
    public static Reception refusing() {
        return new Reception(Answer.REFUSES, List.of());
    }

    /** Returns whether the customer's answer requires a claim. */
    public boolean leavesClaim() {
        return answer != Answer.ACCEPTS_ALL;
    }
}
