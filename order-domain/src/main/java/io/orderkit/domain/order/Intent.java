package io.orderkit.domain.order;

import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Set;

/** What an accepted event asks of the world outside: a communication to people, or an effect on the ERP. */
public interface Intent {

    /**
     * A document or a notice for people.
     *
     * @param subject what it is, kebab-case: {@code customer-order-confirmation}, {@code price-query-opened}
     * @param to the roles that it goes to
     * @param about its particulars; no personal data
     */
    record Communication(String subject, Set<Role> to, Map<String, String> about) implements Intent {
        public Communication {
            to = Set.copyOf(to);
            about = Map.copyOf(about);
        }
    }

    /** Something that the ERP is to do. Its answer comes back as a command of SYSTEM. */
    interface Effect extends Intent {
        /** What is to be done, kebab-case: {@code register-confirmation}. */
        String kind();

        /** The command by which the answer enters the order. */
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
