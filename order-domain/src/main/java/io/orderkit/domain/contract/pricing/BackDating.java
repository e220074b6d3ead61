package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.util.List;

/** An act on a contract order that is entered later than it happened: the rules say how many days back without the CS supervisor (X11). */
public final class BackDating {
    private BackDating() {}

    /** Returns why the act may not be entered so late. */
    public static List<Refusal> refusals(
            ContractOrder order, HappenedOn happened, Class<? extends OrderCommand> act, Deciding deciding) {
        return TimeBounds.late(
                happened,
                () -> new BackDatingFacts(
                        Pricing.tier(order, deciding.policies()).tier(),
                        Wire.Names.of(act),
                        role(deciding),
                        OrderIntake.of(order).channel(),
                        OrderCircumstances.of(order)),
                deciding);
    }

    /** Returns the role in which somebody enters it; of several the first by name. */
    public static String role(Deciding deciding) {
        return deciding.actor().roles().stream()
                .map(Object::toString)
                .min(String::compareTo)
                .orElse("");
    }
}
