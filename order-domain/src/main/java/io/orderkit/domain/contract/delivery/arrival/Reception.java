package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import java.util.List;

/**
 * The customer's acceptance or refusal of the goods on arrival (C18).
 *
 * @param answer full acceptance, acceptance with reservations, or refusal
 * @param reservations the reserved quantities, per line; only with reservations
 */
public record Reception(Answer answer, List<Reservation> reservations) {
    /** The three possible answers. */
    public enum Answer {
        ACCEPTS_ALL,
        ACCEPTS_WITH_RESERVATIONS,
        REFUSES;

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "reception." + Names.kebab(this);
        }
    }

    /**
     * Checks the values.
     *
     * @throws InvalidValue when an answer without reservations has some
     */
    public Reception {
        reservations = List.copyOf(reservations);
        if (answer != Answer.ACCEPTS_WITH_RESERVATIONS && !reservations.isEmpty()) {
            throw InvalidValue.of(
                    "reservations", reservations.size(), "none where the customer " + Names.kebab(answer));
        }
    }

    /** Returns an acceptance of everything. */
    public static Reception ofAll() {
        return new Reception(Answer.ACCEPTS_ALL, List.of());
    }

    /** Returns an acceptance with reservations. */
    public static Reception reserving(List<Reservation> reservations) {
        return new Reception(Answer.ACCEPTS_WITH_RESERVATIONS, reservations);
    }

    /** Returns a refusal of the goods. */
    public static Reception refusing() {
        return new Reception(Answer.REFUSES, List.of());
    }

    /** Returns whether it makes a claim necessary. */
    public boolean leavesClaim() {
        return answer != Answer.ACCEPTS_ALL;
    }
}
