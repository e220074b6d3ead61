package io.orderkit.domain.order;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.wire.Since;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an accepted event asks of the world outside: a communication to people, or an effect on the ERP. */
public interface Intent {
    /** The key of an event's only intent, or of its first. */
    String FIRST = "0";

    /**
     * Returns what tells this intent from the others of its event, in every release. The id under which it is carried out follows from
     * the event's id and this key, so that what was half done at an upgrade is not done twice. Never its place in a list. Up to 40 lower-case
     * letters and digits with single hyphens. The intents of
     * release 0.1 have the keys 0, 1, …, in the order of that release.
     */
    default String key() {
        return FIRST;
    }

    /**
     * A document or a notice for people.
     *
     * @param subject what it is, kebab-case: {@code customer-order-confirmation}, {@code price-query-opened}
     * @param to the roles that it goes to
     * @param about its particulars; no personal data
     * @param ownKey what tells it from the other intents of its event; the first has none
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

        /** The only communication of its event, or the first. */
        public Communication(String subject, Set<Role> to, Map<String, String> about) {
            this(subject, to, about, Optional.empty());
        }

        @Override
        public String key() {
            return ownKey.orElse(FIRST);
        }

        /** Returns the same under a key of its own. */
        public Communication keyed(String itsKey) {
            return new Communication(subject, to, about, Optional.of(itsKey));
        }
    }

    /** Something that the ERP is to do. Its answer comes back as a command of SYSTEM. */
    interface Effect extends Intent {
        /** What is to be done, kebab-case: {@code register-confirmation}. */
        String kind();

        /**
         * The command by which the answer enters the order. To an effect of one delivery or claim the answer goes to the same one: its step stands in
         * that scope.
         */
        OrderCommand answeredBy(Answer answer);
    }

    /** What the ERP said to an effect. */
    sealed interface Answer {
        /**
         * It is done.
         *
         * @param reference the ERP's own number for it
         * @param particulars what else it said, as the printed items
         */
        record Done(String reference, Map<String, String> particulars) implements Answer {}

        /**
         * It will not be done, and asking again is of no use.
         *
         * @param reason in the ERP's words
         */
        record Rejected(String reason) implements Answer {}
    }
}
