package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import java.util.List;

/**
 * The customer's response to the goods on arrival: acceptance, with or without reservations, or refusal (C18).
 *
 * @param answer the kind of response: full acceptance, acceptance with reservations, or refusal
 * @param reservations the reservations with their order lines and quantities; empty unless the customer accepts with
 *     reservations
 */
public record Reception(Answer answer, List<Reservation> reservations) {
    /** The three possible answers. */
    public enum Answer {
        ACCEPTS_ALL,
        ACCEPTS_WITH_RESERVATIONS,
        REFUSES;

        /** Returns the wording key for this answer's display label. */
        public String wordingKey() {
            return "reception." + Names.kebab(this);
        }
    }

    /**
     * Checks the values.
     *
     * @throws InvalidValue if there are reservations but the customer does not accept the goods with reservations
     */
    public Reception {
        reservations = List.copyOf(reservations);
        if (answer != Answer.ACCEPTS_WITH_RESERVATIONS && !reservations.isEmpty()) {
            throw InvalidValue.of("reservations", reservations.size(), "none if the customer " + Names.kebab(answer));
        }
    }

    /** Returns a response that accepts all goods. */
    public static Reception ofAll() {
        return new Reception(Answer.ACCEPTS_ALL, List.of());
    }

    /** Returns a response that accepts the goods with reservations. */
    public static Reception reserving(List<Reservation> reservations) {
        return new Reception(Answer.ACCEPTS_WITH_RESERVATIONS, reservations);
    }

    /** Returns a response that refuses the goods. */
    public static Reception refusing() {
        return new Reception(Answer.REFUSES, List.of());
    }

    /** Returns whether the customer's response requires a claim. */
    public boolean leavesClaim() {
        return answer != Answer.ACCEPTS_ALL;
    }
}
