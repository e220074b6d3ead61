package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.arrival.ClaimDebt;
import io.orderkit.domain.contract.delivery.transport.SupervisionTimes;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.CashOnDelivery;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.release.DepositGates;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.contract.settlement.ClearanceRecheck;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The obligations and promises of a contract order (X3). All obligations are derived from the order and never stored
 * separately.
 */
final class ContractObligations {
    private ContractObligations() {}

    static List<Obligation> of(ContractOrder order, Moment moment) {
        boolean ended = Balance.hasEnded(order);
        List<Obligation> owed = new ArrayList<>();
        if (!ended) {
            owed.addAll(documents(order));
        }
        deposit(order, moment).ifPresent(owed::add);
        balance(order, moment).ifPresent(owed::add);
        clearance(order, moment).ifPresent(owed::add);
        owed.addAll(backToCustomer(order));
        cancellation(order).ifPresent(owed::add);
        owed.addAll(uncoveredRefunds(order, owed));
        if (!ended) {
            owed.addAll(replies(order));
            owed.addAll(supervision(order, moment));
            owed.addAll(dates(order, moment));
        }
        return owed;
    }

    /** Returns the obligations and promises for one delivery. */
    static List<Obligation> ofDelivery(ContractOrder order, Moment moment) {
        if (Balance.hasEnded(order)) {
            return List.of();
        }
        List<Obligation> owed = new ArrayList<>(deliveryDocuments(order));
        owed.addAll(checkpoints(order));
        owed.addAll(claim(order));
        return owed;
    }

    /** Returns the documents owed for the whole order. */
    static List<Obligation> documents(ContractOrder order) {
        Production production = Production.of(order);
        List<Obligation> owed = new ArrayList<>();
        OrderIntake.of(order)
                .dataOwedBy()
                .map(due -> bySalesperson(
                        order,
                        Obligation.document("salesperson-data", "C2.2", Role.SALESPERSON)
                                .due(due)))
                .ifPresent(owed::add);
        production
                .returnOwedBy()
                .or(() -> Confirmation.of(order).owedAgainBy())
                .filter(due -> !Confirmation.of(order).isReturnedClear())
                .map(due -> bySalesperson(
                        order,
                        Obligation.document("return-of-confirmation", "C9.1", Role.SALESPERSON)
                                .due(due)))
                .ifPresent(owed::add);
        production
                .copyOwedBy()
                .map(due -> Obligation.document("copy-to-technical", "C10", Role.CS_AGENT)
                        .due(due))
                .ifPresent(owed::add);
        return owed;
    }

    /** Returns the documents owed for the delivery. */
    static List<Obligation> deliveryDocuments(ContractOrder order) {
        Delivery delivery = Delivery.of(order);
        List<Obligation> owed = new ArrayList<>();
        delivery.noticeOwedBy()
                .map(due -> Obligation.document("delivery-notice", "C14.2", Role.CS_AGENT)
                        .due(due))
                .ifPresent(owed::add);
        delivery.slipOwedBy().map(due -> byDeliveryPerson(delivery, due)).ifPresent(owed::add);
        return owed;
    }

    private static Obligation bySalesperson(ContractOrder order, Obligation owed) {
        return OrderIntake.of(order).salesperson().map(owed::by).orElse(owed);
    }

    private static Obligation byDeliveryPerson(Delivery delivery, Instant due) {
        Obligation owed =
                Obligation.document("sales-slip", "C16.1", Role.DELIVERY_PERSON).due(due);
        return delivery.deliveryPerson().map(owed::by).orElse(owed);
    }

    /**
     * Returns the unpaid part of the required deposit (C9.2). The deposit is due once the confirmation is entered, and
     * can become due again if a payment is corrected (X10).
     */
    private static Optional<Obligation> deposit(ContractOrder order, Moment moment) {
        if (order.isAt(ProductionState.RELEASED)) {
            return ClearanceRecheck.depositDue(order)
                    .map(due -> Obligation.moneyDue("deposit", "C9.2", Role.CUSTOMER, due));
        }
        boolean asked = Confirmation.of(order).sheet().isPresent() && order.isAt(ProductionState.NOT_ORDERED);
        if (!asked || Balance.hasEnded(order)) {
            return Optional.empty();
        }
        return DepositGates.beforeProduction(order, moment.policies())
                .map(required -> required.minus(PaymentAccount.of(order).paid(required.currency())))
                .filter(Money::isPositive)
                .map(open -> Obligation.moneyDue("deposit", "C9.2", Role.CUSTOMER, open));
    }

    /**
     * Returns the unpaid amount, due either under the contract's terms (C13.1) or as the balance before delivery
     * (C13.2).
     */
    private static Optional<Obligation> balance(ContractOrder order, Moment moment) {
        return Balance.toCollect(order)
                .map(open -> Obligation.moneyDue("balance", "C13", Role.CUSTOMER, open))
                .map(owed -> balanceDueBy(order, moment)
                        .filter(due -> !order.isAt(PaymentState.NOT_REVIEWED))
                        .map(owed::due)
                        .orElse(owed));
    }

    /**
     * Returns the time at which the balance is due under the terms of the contract. Cash on delivery is due at the
     * handover, so it has no due time until the goods arrive (C13.2).
     */
    private static Optional<Instant> balanceDueBy(ContractOrder order, Moment moment) {
        return CashOnDelivery.is(order, moment)
                ? Delivery.of(order).arrivedAt()
                : PaymentAccount.of(order).dueBy();
    }

    /**
     * Returns the amount that the payment gate requires and that is unpaid even though the goods have left, for example
     * because a payment was corrected later (X10). This obligation blocks nothing.
     */
    private static Optional<Obligation> clearance(ContractOrder order, Moment moment) {
        return ClearanceRecheck.owed(order)
                .map(open -> Obligation.promise(
                                "clearance",
                                "X10",
                                Role.FINANCE,
                                PaymentAccount.of(order).dueBy().orElse(moment.now()))
                        .amount(open));
    }

    private static List<Obligation> backToCustomer(ContractOrder order) {
        if (Cancellation.of(order).isFeeUndecided()) {
            return List.of();
        }
        boolean isCompleted = order.isAt(ProductionState.COMPLETED);
        String requirement = Balance.hasEnded(order) ? "X8" : isCompleted ? "C13.2" : "X3";
        List<Obligation> owed = new ArrayList<>();
        for (Money tooMuch : MoneyOwedBack.of(order)) {
            owed.add(Obligation.moneyOwedBack("give-back", requirement, Role.FINANCE, tooMuch));
        }
        return owed;
    }

    /**
     * Returns the amounts that were refunded although, according to a later correction, the customer had not paid
     * them (X10). A refund is left out if the customer owes another amount in the same currency, because that amount
     * already includes the refund.
     */
    private static List<Obligation> uncoveredRefunds(ContractOrder order, List<Obligation> others) {
        List<Obligation> uncovered = new ArrayList<>();
        for (Money missing : PaymentAccount.of(order).uncoveredRefunds()) {
            if (others.stream().noneMatch(owed -> isDueIn(missing.currency(), owed))) {
                uncovered.add(Obligation.moneyDue("refund-uncovered", "X10", Role.CUSTOMER, missing));
            }
        }
        return uncovered;
    }

    private static boolean isDueIn(Currency currency, Obligation owed) {
        return owed.kind() == Obligation.Kind.MONEY_DUE
                && owed.amount().map(Money::currency).filter(currency::equals).isPresent();
    }

    /**
     * Returns the obligation after a cancellation by the customer: to decide the fee or, once the fee is decided, to
     * pay it (X8).
     */
    private static Optional<Obligation> cancellation(ContractOrder order) {
        return Cancellation.of(order).isFeeUndecided()
                ? Optional.of(Obligation.document("cancellation-fee-decision", "X8", Role.CS_SUPERVISOR))
                : Balance.feeDue(order).map(due -> Obligation.moneyDue("cancellation-fee", "X8", Role.CUSTOMER, due));
    }

    /**
     * Returns the promises to reply that are still open (C4). Depending on its subject, a promise stays open
     * until the customer receives the confirmation, or until the questions are answered. A promise that has been kept
     * stays closed, even if the order changes later (X8).
     */
    private static List<Obligation> replies(ContractOrder order) {
        List<Obligation> open = new ArrayList<>();
        for (OrderIntake.Promised given : OrderIntake.of(order).promises()) {
            boolean isOpen = given.promise().about() == ReplyPromise.About.CONFIRMATION
                    ? Confirmation.of(order).received().compareTo(given.revision()) < 0
                    : isUnanswered(order, given.revision());
            if (isOpen) {
                open.add(Obligation.promise(
                        "reply", "C4", Role.CS_AGENT, given.promise().replyBy()));
            }
        }
        return open;
    }

    /** Returns whether a question that already existed when the promise was made is still open. */
    private static boolean isUnanswered(ContractOrder order, Revision given) {
        return switch ((AgreementState) order.positions().on(AgreementState.TRACK)) {
            case NOT_RECEIVED, CLARIFYING -> true;
            case PRICE_QUERY -> Pricing.of(order).asked().compareTo(given) <= 0;
            case CUSTOMER_DECIDING, FORMULA_INSISTED ->
                Feasibility.of(order).answered().compareTo(given) <= 0;
            default -> false;
        };
    }

    /**
     * Returns the open supervision instructions, which are owed from the release of production until the goods leave
     * (C11).
     */
    private static List<Obligation> supervision(ContractOrder order, Moment moment) {
        boolean made = order.isAt(ProductionState.RELEASED) || order.isAt(ProductionState.COMPLETED);
        if (!made || Deliveries.haveAnyLeft(order)) {
            return List.of();
        }
        List<Obligation> open = new ArrayList<>();
        for (SupervisionItem item : order.content().supervision()) {
            if (!Production.of(order).supervised().contains(item)) {
                open.add(Obligation.promise("supervision", "C11", Role.CS_ASSISTANT, moment.endOf(item.due()))
                        .about(item.what()));
            }
        }
        return open;
    }

    /**
     * Returns an obligation for each supervision time that still needs a transport check (C17). Supervision times after
     * the arrival do not count.
     */
    private static List<Obligation> checkpoints(ContractOrder order) {
        if (!order.haveGoodsLeft() || order.isAt(DeliveryState.CLOSED)) {
            return List.of();
        }
        List<Obligation> owed = new ArrayList<>();
        SupervisionTimes.open(order)
                .forEach(time -> owed.add(Obligation.promise("transport-check", "C17", Role.CS_AGENT, time)));
        return owed;
    }

    /**
     * Returns the obligation of CS to open a claim. The obligation ends with the CS supervisor's decision, because the
     * library does not manage claims yet (C18).
     */
    private static List<Obligation> claim(ContractOrder order) {
        return Delivery.of(order)
                .claimToOpen()
                .map(claim -> Obligation.promise(ClaimDebt.CODE, "C18", Role.CS_AGENT, claim.owedBy())
                        .about(Names.kebab(claim.cause())))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Returns the obligations for overdue dates (X3). Production must meet the scheduled date, and CS must meet the
     * confirmation date.
     */
    private static List<Obligation> dates(ContractOrder order, Moment moment) {
        boolean inProduction = order.isAt(ProductionState.ISSUED) || order.isAt(ProductionState.RELEASED);
        boolean made = inProduction || order.isAt(ProductionState.COMPLETED);
        if (!made || Deliveries.haveAnyLeft(order)) {
            return List.of();
        }
        List<Obligation> overdue = new ArrayList<>();
        OrderDates.of(order, moment).ifPresent(dates -> {
            if (inProduction) {
                overdue.add(Obligation.promise("scheduled-date", "C7", Role.PRODUCTION, moment.endOf(dates.scheduled()))
                        .about(dates.scheduled().toString()));
            }
            overdue.add(Obligation.promise("confirmation-date", "C8.1", Role.CS_AGENT, moment.endOf(dates.confirmed()))
                    .about(dates.confirmed().toString()));
        });
        overdue.removeIf(promise -> !promise.isOverdue(moment.now()));
        return overdue;
    }
}
