package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The complete list of open points that keep an order in clarification (C2, C3). */
public final class Checklist {
    /**
     * The condition that no item is missing or unclear, a phone order has been read back, and the salesperson owes no
     * data (C3).
     */
    public static final Gate<ContractOrder> CHECKLIST_EMPTY = Gate.named("checklist-empty", Checklist::open)
            .asks(CompletenessFacts.class)
            .clearedBy(ReadBack.class, SupplyData.class, ClarifyItems.class, RecordInMemo.class);

    /** The condition that the order came by phone, because only oral orders are read back (C2.1). */
    public static final Gate<ContractOrder> CAME_BY_PHONE =
            Gate.when("came-by-phone", OrderIntake::isReadBack, IntakeRefusal.NOT_BY_PHONE);

    /** The condition that the salesperson still has to hand in data for the order (C2.2). */
    public static final Gate<ContractOrder> DATA_OWED = Gate.when(
            "data-owed", (order, moment) -> OrderIntake.of(order).dataOwedBy().isPresent(), IntakeRefusal.NO_DATA_OWED);

    /** The condition that the customer or the salesperson has been promised a reply by a certain time (C4). */
    public static final Gate<ContractOrder> ESTIMATE_GIVEN = Gate.when(
                    "estimate-given",
                    (ContractOrder order, Moment moment) ->
                            !OrderIntake.of(order).promises().isEmpty(),
                    IntakeRefusal.ESTIMATE_MISSING)
            .clearedBy(GiveEstimate.class);

    private Checklist() {}

    static CompletenessVerdict verdict(ContractOrder order, Policies policies) {
        return policies.judge(new CompletenessFacts(
                OrderIntake.of(order).channel().orElse(Channel.PHONE),
                order.content().urgency(),
                order.content().paymentMethod(),
                OrderCircumstances.of(order)));
    }

    /**
     * Returns the items that were found unclear, and each unit price from which the amount of its line cannot be
     * calculated (C2.3). The amount cannot be calculated if the price is not in the order's currency, or if the price
     * and the quantity have different units. Without an amount for each line, neither the total nor the deposit can be
     * calculated (C9.2).
     */
    static Set<FormItem> unclear(ContractOrder order) {
        Set<FormItem> unclear = new LinkedHashSet<>(OrderIntake.of(order).unclear());
        for (OrderLine line : order.content().lines()) {
            if (!hasAmount(order.content(), line)) {
                unclear.add(FormItem.of(FormField.UNIT_PRICE, line.number()));
            }
        }
        return unclear;
    }

    private static boolean hasAmount(OrderContent content, OrderLine line) {
        boolean said = content.currency().isPresent()
                && line.unitPrice().isPresent()
                && line.quantity().isPresent();
        return !said || line.amount().map(Money::currency).equals(content.currency());
    }

    static List<Refusal> open(ContractOrder order, Moment moment) {
        OrderIntake intake = OrderIntake.of(order);
        List<Refusal> open = new ArrayList<>();
        order.missing(verdict(order, moment.policies()).required())
                .forEach(item -> open.add(Refusal.gate(IntakeRefusal.ITEM_MISSING, "item", item.forSentence())));
        unclear(order).forEach(item -> open.add(Refusal.gate(IntakeRefusal.ITEM_UNCLEAR, "item", item.forSentence())));
        if (OrderIntake.isReadBack(order, moment) && !intake.readBack().equals(order.revision())) {
            open.add(Refusal.gate(IntakeRefusal.READ_BACK_MISSING));
        }
        if (intake.dataOwedBy().isPresent()) {
            open.add(Refusal.gate(
                    IntakeRefusal.SALESPERSON_DATA_OWED,
                    "salesperson",
                    intake.salesperson().map(Object::toString).orElse("?")));
        }
        return open;
    }
}
