package io.orderkit.domain.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.Optional;

/**
 * An obligation that is not yet fulfilled, or a promise that is not yet kept (X3). Obligations are derived
 * from the order and never stored separately.
 *
 * @param kind the kind of obligation
 * @param code the code in kebab-case; its wording key has the prefix "obligation."
 * @param requirement the requirement that gives rise to the obligation
 * @param owner the role that has to fulfil the obligation
 * @param person the person who holds the responsible role, if one is assigned to the order
 * @param due the deadline, if the rules set one
 * @param amount the amount, for money
 * @param about the subject, such as a document's number, which distinguishes several obligations with the same code
 * @param instance the delivery or claim concerned; empty for the whole order, or for an order's only delivery or claim
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
    /** The kinds of obligations. */
    public enum Kind {
        /** Missing documents or data. The order cannot be closed without them. */
        DOCUMENT,
        /** Money due to the company. */
        MONEY_DUE,
        /** Money that the company has to pay back. */
        MONEY_OWED_BACK,
        /** A promise with a deadline. It does not block any step. */
        PROMISE,
        /** A consent that a named person has not given yet. It blocks only the proposal (X9). */
        CONSENT
    }

    /** Returns an obligation to supply a document or data. */
    public static Obligation document(String code, String requirement, Role owner) {
        return plain(Kind.DOCUMENT, code, requirement, owner);
    }

    /** Returns a promise with the given deadline. */
    public static Obligation promise(String code, String requirement, Role owner, Instant due) {
        return plain(Kind.PROMISE, code, requirement, owner).due(due);
    }

    /** Returns an obligation to consent to a proposal. */
    public static Obligation consent(String code, String requirement, Role owner) {
        return plain(Kind.CONSENT, code, requirement, owner);
    }

    /** Returns an obligation to pay an amount to the company. */
    public static Obligation moneyDue(String code, String requirement, Role owner, Money amount) {
        return plain(Kind.MONEY_DUE, code, requirement, owner).amount(amount);
    }

    /** Returns the company's obligation to pay back an amount. */
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

    /** Returns this obligation with the given amount. */
    public Obligation amount(Money sum) {
        return new Obligation(kind, code, requirement, owner, person, due, Optional.of(sum), about, instance);
    }

    /** Returns this obligation with the given responsible person. */
    public Obligation by(ActorId who) {
        return new Obligation(kind, code, requirement, owner, Optional.of(who), due, amount, about, instance);
    }

    /** Returns this obligation with the given deadline. */
    public Obligation due(Instant when) {
        return new Obligation(kind, code, requirement, owner, person, Optional.of(when), amount, about, instance);
    }

    /** Returns this obligation with the given subject. */
    public Obligation about(String which) {
        return new Obligation(kind, code, requirement, owner, person, due, amount, Optional.of(which), instance);
    }

    /**
     * Returns this obligation for the delivery or claim that a target specifies. If the target specifies none, the
     * obligation does not change.
     */
    public Obligation in(OrderTarget<?> target, Scope scope) {
        return target.number().map(number -> in(scope.instance(number))).orElse(this);
    }

    /** Returns this obligation for the given delivery or claim. */
    public Obligation in(Instance its) {
        return new Obligation(kind, code, requirement, owner, person, due, amount, about, Optional.of(its));
    }

    /** Returns whether the deadline has passed at a given time. */
    public boolean isOverdue(Instant asOf) {
        return due.map(asOf::isAfter).orElse(false);
    }

    /** Returns the wording key for the obligation's display label. */
    public String wordingKey() {
        return "obligation." + code;
    }
}
