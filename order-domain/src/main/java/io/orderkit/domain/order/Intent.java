package io.orderkit.domain.order;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.wire.Since;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An action that an accepted event triggers outside the library: a message to people, or an action in the ERP. */
public interface Intent {
    /** The key of an event's first or only intent. */
    String FIRST = "0";

    /**
     * Returns the key that distinguishes this intent from the event's other intents. Later releases must not change the
     * key. The intent's id is derived from the event id and this key, so that an effect is never repeated after an
     * upgrade. A key must not depend on the intent's position in a list. A key consists of up to 40 lower-case letters,
     * digits and single hyphens. For intents that existed in release 0.1, the keys are their list positions in that
     * release (0, 1, …).
     */
    default String key() {
        return FIRST;
    }

    /**
     * A document or a notification that is sent to people.
     *
     * @param subject the subject in kebab-case, such as {@code customer-order-confirmation} or
     *     {@code price-query-opened}
     * @param to the roles of the recipients
     * @param about the details of the message, without personal data
     * @param ownKey the key that distinguishes the communication from the event's other intents; empty for the first
     *     intent
     */
    record Communication(
            String subject,
            Set<Role> to,
            Map<String, String> about,
            @Since("0.2") Optional<String> ownKey) implements Intent {
        public Communication {
            to = Set.copyOf(to);
            about = Map.copyOf(about);
        }

        /** Creates the first, or only, communication about an event. */
        public Communication(String subject, Set<Role> to, Map<String, String> about) {
            this(subject, to, about, Optional.empty());
        }

        @Override
        public String key() {
            return ownKey.orElse(FIRST);
        }

        /** Returns a copy of this communication with the given key. */
        public Communication keyed(String itsKey) {
            return new Communication(subject, to, about, Optional.of(itsKey));
        }
    }

    /** An action for the ERP to carry out. SYSTEM enters the ERP's answer as a command. */
    interface Effect extends Intent {
        /** Returns the kind of action in kebab-case, such as {@code register-confirmation}. */
        String kind();

        /**
         * Returns the command with which SYSTEM enters the ERP's answer. If an effect concerns a delivery or claim,
         * its answer applies to that delivery or claim, and the step of the returned command must belong to the same
         * scope.
         */
        OrderCommand answeredBy(Answer answer);
    }

    /** The ERP's answer to an effect. */
    sealed interface Answer {
        /**
         * The ERP has carried out the action.
         *
         * @param reference the ERP's own reference
         * @param particulars further details, such as the printed items
         */
        record Done(String reference, Map<String, String> particulars) implements Answer {}

        /**
         * The ERP has rejected the action, so a retry is pointless.
         *
         * @param reason the reason, as worded by the ERP
         */
        record Rejected(String reason) implements Answer {}
    }
}
