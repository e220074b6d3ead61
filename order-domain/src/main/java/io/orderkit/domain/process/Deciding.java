package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;

/**
 * All that a decision may look at beside the order and the command.
 *
 * @param actor who acts
 * @param moment when, and under which rules
 * @param facts what the outside said
 */
public record Deciding(Actor actor, Moment moment, Facts facts) {
    /** The same, on these facts. */
    Deciding on(Facts answers) {
        return new Deciding(actor, moment, answers);
    }

    public ActorId by() {
        return actor.id();
    }

    public Instant now() {
        return moment.now();
    }

    public LocalDate today() {
        return moment.today();
    }

    /** Returns the names of the company. */
    public Catalogue catalogue() {
        return moment.catalogue();
    }

    public Policies policies() {
        return moment.policies();
    }
}
