package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.ChangedGoods;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the order was changed (X8). The order returns to the earliest approval that the change
 * affects. The confirmation no longer counts as sent or returned; production, payment and delivery start over. The
 * inspections and warehouse receipts of goods not affected by the change remain valid.
 *
 * @param content the complete content of the order after the change
 * @param reason the reason
 * @param by the person who changed the order
 * @param queryOvertaken whether the change closes an open price query, which CS must raise again if it is still needed
 * @param askedOn the time at which the customer asked for the change; if absent, the time of entry
 * @param kept the dates for the next version of the confirmation, including the waiting days up to the change request
 *     (C9.3)
 * @param told the roles notified of the change; empty in events of release 0.1
 * @param revokes the registration that the ERP is asked to revoke
 * @param toStock the warehouse receipts of the goods that are released to stock
 */
@Wire("order-changed")
public record OrderChanged(
        OrderContent content,
        String reason,
        ActorId by,
        boolean queryOvertaken,
        @Since("0.2") Optional<HappenedOn> askedOn,
        @Since("0.2") Optional<KeptDates> kept,
        @Since("0.2") Set<Role> told,
        @Since("0.2") Optional<ErpHolding> revokes,
        @Since("0.2") List<WarehouseReceipt> toStock)
        implements OrderEvent<ContractOrder> {
    private static final Set<Role> ALL_IN_0_1 =
            Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION, Role.DELIVERY_CLERK);

    public OrderChanged {
        told = Set.copyOf(told);
        toStock = List.copyOf(toStock);
    }

    /** Applies the change. The change also resets the parts of the order whose documents become void. */
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder changed = withoutQuestions(order, order.withContent(content));
        ContractOrder lapsed = papersVoid(ChangedGoods.lapse(order, standing(order, changed), toStock));
        return revokes.map(holding -> holding.revokedIn(lapsed)).orElse(lapsed);
    }

    /** Removes the unclear items of order lines that no longer exist. */
    private static ContractOrder withoutQuestions(ContractOrder before, ContractOrder changed) {
        return changed.with(
                OrderIntake.KEY,
                intake -> intake.withUnclear(intake.unclear().stream()
                        .filter(item -> item.line()
                                .filter(line -> before.content().line(line).isPresent()
                                        && changed.content().line(line).isEmpty())
                                .isEmpty())
                        .toList()));
    }

    private static ContractOrder standing(ContractOrder before, ContractOrder changed) {
        AgreementState reached = RemainingApprovals.standingOf(before);
        AgreementState carried = RemainingApprovals.carry(changed, approvedUpTo(before, reached));
        AgreementState at = !RemainingApprovals.pricesHold(changed)
                ? RemainingApprovals.earlier(reached, AgreementState.RECORDED)
                : reached.compareTo(AgreementState.PRICED) < 0 ? reached : carried;
        boolean resumes = at.compareTo(AgreementState.PRICED) < 0 && carried.compareTo(AgreementState.PRICED) > 0;
        return changed.with(
                        Amendment.KEY, amendment -> new Amendment(resumes ? Optional.of(carried) : Optional.empty()))
                .at(at);
    }

    /**
     * Returns the latest approved state of the order, which is normally the current state. While the prices are being
     * approved again (C5), the result is the state to which the order moves after that approval.
     */
    private static AgreementState approvedUpTo(ContractOrder before, AgreementState reached) {
        return Amendment.of(before)
                .resumesAt()
                .filter(it -> reached.compareTo(AgreementState.PRICED) <= 0)
                .map(it -> RemainingApprovals.later(it, reached))
                .orElse(reached);
    }

    private ContractOrder papersVoid(ContractOrder order) {
        ContractOrder before = order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation.withoutPapers().withKept(kept.or(confirmation::kept)))
                .with(
                        PaymentAccount.KEY,
                        account -> account.withNoticed(Optional.empty()).withDueBy(Optional.empty()))
                .at(ProductionState.NOT_ORDERED);
        return Instances.inEach(
                before,
                Deliveries.DELIVERIES,
                delivery -> delivery.with(Delivery.KEY, any -> Delivery.KEY.empty())
                        .at(PaymentState.NOT_REVIEWED)
                        .at(DeliveryState.NOT_ARRANGED));
    }

    @Override
    public List<Intent> intents() {
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.Communication(
                "order-changed", told.isEmpty() ? ALL_IN_0_1 : told, Map.of("reason", reason)));
        if (queryOvertaken) {
            intents.add(new Intent.Communication(
                            "price-query-overtaken",
                            Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR),
                            Map.of("reason", reason))
                    .keyed("1"));
        }
        revokes.ifPresent(holding -> intents.add(new RevokeRegistration(holding)));
        GoodsToStock.message(toStock).ifPresent(intents::add);
        return intents;
    }
}
