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

/**
 * The limits on how late an event concerning a contract order can be entered (X11). For everyone except the CS
 * supervisor, the rules limit how many days late an event can be entered.
 */
public final class BackDating {
    private BackDating() {}

    /** Returns the reasons for refusing an event that is entered too late. */
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

    /**
     * Returns the role of the person who enters the event; if they have several roles, the first in alphabetical order.
     */
    public static String role(Deciding deciding) {
        return deciding.actor().roles().stream()
                .map(Object::toString)
                .min(String::compareTo)
                .orElse("");
    }
}
