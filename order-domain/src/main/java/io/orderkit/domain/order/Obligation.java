package io.orderkit.domain.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
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
 */
public record Obligation(
        Kind kind,
        String code,
        String requirement,
        Role owner,
        Optional<ActorId> person,
        Optional<Instant> due,
        Optional<Money> amount,
        Optional<String> about) {
    /** What sort of thing is owed. */
    public enum Kind {
        /** A paper or data; keeps an order from closing. */
        DOCUMENT,
        /** Money due to the company. */
        MONEY_DUE,
        /** Money that the company is to give back. */
        MONEY_OWED_BACK,
        /** Something that was promised by a time; blocks nothing. */
        PROMISE
    }

    public static Obligation document(String code, String requirement, Role owner) {
        return new Obligation(
                Kind.DOCUMENT,
                code,
                requirement,
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Obligation promise(String code, String requirement, Role owner, Instant due) {
        return new Obligation(
                Kind.PROMISE,
                code,
                requirement,
                owner,
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns an amount that is due to the company. */
    public static Obligation moneyDue(String code, String requirement, Role owner, Money amount) {
        return money(Kind.MONEY_DUE, code, requirement, owner).amount(amount);
    }

    /** Returns an amount that the company is to give back. */
    public static Obligation moneyOwedBack(String code, String requirement, Role owner, Money amount) {
        return money(Kind.MONEY_OWED_BACK, code, requirement, owner).amount(amount);
    }

    private static Obligation money(Kind kind, String code, String requirement, Role owner) {
        return new Obligation(
                kind, code, requirement, owner, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Obligation amount(Money sum) {
        return new Obligation(kind, code, requirement, owner, person, due, Optional.of(sum), about);
    }

    public Obligation by(ActorId who) {
        return new Obligation(kind, code, requirement, owner, Optional.of(who), due, amount, about);
    }

    public Obligation due(Instant when) {
        return new Obligation(kind, code, requirement, owner, person, Optional.of(when), amount, about);
    }

    public Obligation about(String which) {
        return new Obligation(kind, code, requirement, owner, person, due, amount, Optional.of(which));
    }

    public boolean isOverdue(Instant asOf) {
        return due.map(asOf::isAfter).orElse(false);
    }

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "obligation." + code;
    }
}
