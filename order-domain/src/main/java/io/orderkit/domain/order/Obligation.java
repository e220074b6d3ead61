package io.orderkit.domain.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.Optional;

/**
 * What is owed or promised (X3). Derived from the order, never stored beside it.
 *
 * @param kind what sort of thing is owed
 * @param code kebab-case; worded under {@code obligation.} and the code
 * @param requirement the requirement that it stems from
 * @param owner the role that owes it
 * @param person who in that role, where the order knows
 * @param due by when, where the rules set a time
 * @param amount how much, for money
 * @param about which one, where there are several: a document's number, a supervision item
 * @param instance of which delivery or claim; empty for the whole order, and while it has one
 */
public record Obligation(
        Kind kind,
        String code,
        String requirement,
        Role owner,
        Optional<ActorId> person,
        Optional<Instant> due,
        Optional<Money> amount,
        Optional<String> about,
        @Since("0.2") Optional<Instance> instance) {
    /** What sort of thing is owed. */
    public enum Kind {
        /** A paper or data; keeps an order from closing. */
        DOCUMENT,
        /** Money due to the company. */
        MONEY_DUE,
        /** Money that the company is to give back. */
        MONEY_OWED_BACK,
        /** Something that was promised by a time; blocks nothing. */
        PROMISE,
        /** The agreement of a named person to what is proposed (X9); blocks nothing but that. */
        CONSENT
    }

    public static Obligation document(String code, String requirement, Role owner) {
        return plain(Kind.DOCUMENT, code, requirement, owner);
    }

    public static Obligation promise(String code, String requirement, Role owner, Instant due) {
        return plain(Kind.PROMISE, code, requirement, owner).due(due);
    }

    /** Returns the agreement of a person to a proposal. */
    public static Obligation consent(String code, String requirement, Role owner) {
        return plain(Kind.CONSENT, code, requirement, owner);
    }

    /** Returns an amount that is due to the company. */
    public static Obligation moneyDue(String code, String requirement, Role owner, Money amount) {
        return plain(Kind.MONEY_DUE, code, requirement, owner).amount(amount);
    }

    /** Returns an amount that the company is to give back. */
    public static Obligation moneyOwedBack(String code, String requirement, Role owner, Money amount) {
        return plain(Kind.MONEY_OWED_BACK, code, requirement, owner).amount(amount);
    }

    private static Obligation plain(Kind kind, String code, String requirement, Role owner) {
        return new Obligation(
                kind,
                code,
                requirement,
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Obligation amount(Money sum) {
        return new Obligation(kind, code, requirement, owner, person, due, Optional.of(sum), about, instance);
    }

    public Obligation by(ActorId who) {
        return new Obligation(kind, code, requirement, owner, Optional.of(who), due, amount, about, instance);
    }

    public Obligation due(Instant when) {
        return new Obligation(kind, code, requirement, owner, person, Optional.of(when), amount, about, instance);
    }

    public Obligation about(String which) {
        return new Obligation(kind, code, requirement, owner, person, due, amount, Optional.of(which), instance);
    }

    /** Returns the same, owed for one instance of a scope, where the order has several. */
    public Obligation in(OrderTarget<?> target, Scope scope) {
        return target.number().map(number -> in(scope.instance(number))).orElse(this);
    }

    /** Returns the same, owed for one delivery or claim. */
    public Obligation in(Instance its) {
        return new Obligation(kind, code, requirement, owner, person, due, amount, about, Optional.of(its));
    }

    public boolean isOverdue(Instant asOf) {
        return due.map(asOf::isAfter).orElse(false);
    }

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "obligation." + code;
    }
}
