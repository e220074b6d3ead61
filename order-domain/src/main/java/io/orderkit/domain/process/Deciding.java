package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The actor, the time and the external facts for a decision on a command.
 *
 * @param actor the acting person
 * @param moment the time, the calendar, the rules and the names that apply to the decision
 * @param facts the external facts
 */
public record Deciding(Actor actor, Moment moment, Facts facts) {
    /** Returns this context with the given facts. */
    Deciding on(Facts answers) {
        return new Deciding(actor, moment, answers);
    }

    /** Returns the id of the acting person. */
    public ActorId by() {
        return actor.id();
    }

    /** Returns the time of the decision. */
    public Instant now() {
        return moment.now();
    }

    /** Returns the current date in the company's time zone. */
    public LocalDate today() {
        return moment.today();
    }

    /** Returns the catalogue of the names that the company uses. */
    public Catalogue catalogue() {
        return moment.catalogue();
    }

    /** Returns the rules in force. */
    public Policies policies() {
        return moment.policies();
    }
}
