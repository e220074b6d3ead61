package io.orderkit.domain.order;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.wire.Since;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request of an accepted event to the outside: a communication to people, or an effect on the ERP. */
public interface Intent {
    /** The key of an event's only intent, or of its first one. */
    String FIRST = "0";

    /**
     * Returns the key that distinguishes this intent from the others of its event, in every release. The id under which
     * it is carried out is derived from the event's id and this key, so that an upgrade never repeats an effect. The
     * key is never the position in a list. It has up to 40 lower-case letters and digits with single hyphens. The
     * intents of release 0.1 have the keys 0, 1, …, in the order of that release.
     */
    default String key() {
        return FIRST;
    }

    /**
     * A document or a notification for people.
     *
     * @param subject the subject, kebab-case: {@code customer-order-confirmation}, {@code price-query-opened}
     * @param to the roles that receive it
     * @param about its details; no personal data
     * @param ownKey the key that distinguishes it from the other intents of its event; the first has none
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

        /** Creates the only communication of its event, or the first one. */
        public Communication(String subject, Set<Role> to, Map<String, String> about) {
            this(subject, to, about, Optional.empty());
        }

        @Override
        public String key() {
            return ownKey.orElse(FIRST);
        }

        /** Returns this communication with a key of its own. */
        public Communication keyed(String itsKey) {
            return new Communication(subject, to, about, Optional.of(itsKey));
        }
    }

    /** An action of the ERP. Its answer returns as a command of SYSTEM. */
    interface Effect extends Intent {
        /** Returns the kind of action, kebab-case: {@code register-confirmation}. */
        String kind();

        /**
         * Returns the command by which the answer enters the order. The answer to an effect of one delivery or claim
         * goes to the same one: its step belongs to that scope.
         */
        OrderCommand answeredBy(Answer answer);
    }

    /** The answer of the ERP to an effect. */
    sealed interface Answer {
        /**
         * The action was done.
         *
         * @param reference the ERP's own reference
         * @param particulars further details, such as the printed items
         */
        record Done(String reference, Map<String, String> particulars) implements Answer {}

        /**
         * The action was rejected, and a retry is useless.
         *
         * @param reason the reason in the ERP's words
         */
        record Rejected(String reason) implements Answer {}
    }
}
