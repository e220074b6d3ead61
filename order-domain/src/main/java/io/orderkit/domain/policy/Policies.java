package io.orderkit.domain.policy;

import io.orderkit.domain.catalogue.Catalogue;
import java.util.List;

/**
 * The rules in force. Each question has facts and a verdict of its own; the same facts get the same verdict as long as the
 * {@link #version()} is the same.
 *
 * <p>Implementations are thread-safe. They throw {@link PolicyFailure} when a rule fails or does not end.
 */
public interface Policies {
    /** X7: the customer's tier. */
    TierVerdict tier(TierFacts facts);

    /** C9.2: the deposit that must arrive before production. */
    DepositVerdict deposit(DepositFacts facts);

    /** C9.3: how dates move when a confirmation does not come back. */
    PostponementVerdict postponement(PostponementFacts facts);

    /** C5: doubts about one line's product, specification and price. */
    PricingVerdict pricing(PricingFacts facts);

    /** C3: which items of the confirmation form must be there. */
    CompletenessVerdict completeness(CompletenessFacts facts);

    /** X3: by when something owed is due. */
    DueTimeVerdict dueTime(DueTimeFacts facts);

    /** M1, M4, M5: what the mall lets a member and logistics do with an order. */
    MallTermsVerdict mallTerms(MallTermsFacts facts);

    /**
     * Returns what speaks against these rules for a company with these names, a sentence each; empty where nothing does. The desk asks when it is
     * opened.
     */
    default List<String> objections(Catalogue names) {
        return List.of();
    }

    /** Which rules these are. */
    RuleSetVersion version();
}
