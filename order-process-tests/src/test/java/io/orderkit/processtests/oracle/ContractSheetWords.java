package io.orderkit.processtests.oracle;

import io.orderkit.domain.consent.Consent;
import io.orderkit.domain.consent.Deputies;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.process.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the words of the contract's sheet mean, said anew from the requirements: no gate and no relation of the table is asked. */
final class ContractSheetWords {
    /** The people of the contract process. */
    static final Set<String> ROLES = Set.of(
            "customer",
            "designated-signer",
            "salesperson",
            "cs-agent",
            "cs-assistant",
            "cs-supervisor",
            "marketing-director",
            "technical",
            "production",
            "production-supervisor",
            "quality-inspection",
            "warehouse",
            "finance",
            "delivery-clerk",
            "delivery-person",
            "carrier",
            "system");

    /** C9: what the customer cannot mend by his word. */
    private static final Set<ReturnFinding.Kind> NEW_PAPER = Set.of(
            ReturnFinding.Kind.UNCLEAR_SIGNATURE,
            ReturnFinding.Kind.NOT_SIGNED,
            ReturnFinding.Kind.OTHER_SIGNER,
            ReturnFinding.Kind.OTHER_VERSION);

    private final Map<String, BiPredicate<ContractOrder, Actor>> persons = new LinkedHashMap<>();
    private final Map<String, BiPredicate<ContractOrder, Moment>> conditions = new LinkedHashMap<>();

    private ContractSheetWords() {
        persons();
        intake();
        approvals();
        confirmation();
        production();
        anomalies();
        inspections();
        settlement();
        delivery();
        consents();
    }

    static SheetWords<ContractOrder> words() {
        ContractSheetWords words = new ContractSheetWords();
        return new SheetWords<>(ROLES, words.persons, words.conditions);
    }

    private void persons() {
        person(
                "its salesperson",
                Role.SALESPERSON,
                order -> OrderIntake.of(order).salesperson());
        person(
                "its delivery person",
                Role.DELIVERY_PERSON,
                order -> Delivery.of(order).deliveryPerson());
        person(
                "person in charge",
                Role.PRODUCTION,
                order -> Production.of(order).personInCharge());
        persons.put(
                "entrusted agent",
                (order, actor) -> actor.is(Role.CS_AGENT)
                        && OrderIntake.of(order).entrusted().contains(actor.id()));
        persons.put("agent on the phone", (order, actor) -> actor.is(Role.CS_AGENT) && isByPhone(order));
        persons.put(
                "agent before release",
                (order, actor) -> actor.is(Role.CS_AGENT)
                        && !order.isAt(ProductionState.RELEASED)
                        && !order.isAt(ProductionState.COMPLETED));
        persons.put(
                "who opened the query",
                (order, actor) -> Pricing.of(order).askedBy().equals(Optional.of(actor.id())));
        persons.put(
                "whoever is its salesperson",
                (order, actor) -> OrderIntake.of(order).salesperson().equals(Optional.of(actor.id())));
        persons.put(
                "its customer",
                (order, actor) -> actor.is(Role.CUSTOMER)
                        && order.customer()
                                .filter(customer -> customer.value()
                                        .equals(actor.onBehalfOf()
                                                .orElse(actor.id())
                                                .value()))
                                .isPresent());
    }

    /** X9: the persons asked, whatever their role in the company, and those who stood in for them before and still do. */
    private void consents() {
        persons.put(
                "a person asked",
                (order, actor) -> mayAnswer(actor) && isProposed(order, open -> isAsked(open, actor.id())));
        persons.put(
                "a deputy of a person asked",
                (order, actor) -> mayAnswer(actor)
                        && isProposed(
                                order,
                                open -> open.asked().stream()
                                        .anyMatch(asked -> asked.deputy().equals(Optional.of(actor.id()))
                                                && Deputies.of(order, asked.person())
                                                        .equals(Optional.of(actor.id())))));
        persons.put(
                "a person who owes a consent",
                (order, actor) -> mayAnswer(actor)
                        && isProposed(order, open -> isAsked(open, actor.id()) && owes(open, actor.id())));
        persons.put(
                "a deputy of one who owes it",
                (order, actor) -> mayAnswer(actor)
                        && isProposed(
                                order,
                                open -> open.asked().stream()
                                        .anyMatch(asked -> owes(open, asked.person())
                                                && asked.deputy().equals(Optional.of(actor.id()))
                                                && Deputies.of(order, asked.person())
                                                        .equals(Optional.of(actor.id())))));
        when(
                "no consent is owed",
                order -> !isProposed(
                        order, open -> open.asked().stream().anyMatch(asked -> owes(open, asked.person()))));
        persons.put(
                "an agent with an open proposal",
                (order, actor) -> actor.is(Role.CS_AGENT)
                        && isProposed(order, open -> open.proposer().person().equals(actor.id())));
        when("nothing is proposed", order -> Proposals.of(order).open().isEmpty());
        when(
                "every open proposal holds",
                (order, moment) -> Proposals.of(order).open().stream().allMatch(open -> holds(order, open)));
        when(
                "no proposal of a later date that holds has every consent",
                order -> !isProposed(
                        order,
                        open -> holds(order, open)
                                && open.consents().stream()
                                                .map(Consent::person)
                                                .distinct()
                                                .count()
                                        == open.asked().size()));
    }

    private static boolean owes(Proposal open, ActorId person) {
        return open.consents().stream().noneMatch(given -> given.person().equals(person));
    }

    private static boolean mayAnswer(Actor actor) {
        return Stream.of(Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .anyMatch(actor::is);
    }

    private static boolean isProposed(ContractOrder order, Predicate<Proposal> such) {
        return Proposals.of(order).open().stream().anyMatch(such);
    }

    private static boolean isAsked(Proposal open, ActorId person) {
        return open.asked().stream().anyMatch(asked -> asked.person().equals(person));
    }

    /** C8.1, X8: until the confirmation is entered, and for what the order said when it was proposed. */
    private static boolean holds(ContractOrder order, Proposal open) {
        return order.isAt(AgreementState.SCHEDULED) && order.revision().equals(open.revision());
    }

    private void person(String word, Role role, java.util.function.Function<ContractOrder, Optional<ActorId>> who) {
        persons.put(
                word,
                (order, actor) -> actor.is(role)
                        && who.apply(order).filter(actor.id()::equals).isPresent());
    }

    private void when(String condition, Predicate<ContractOrder> holds) {
        conditions.put(condition, (order, moment) -> holds.test(order));
    }

    private void when(String condition, BiPredicate<ContractOrder, Moment> holds) {
        conditions.put(condition, holds);
    }

    private void intake() {
        when("it did not come by phone", order -> !isByPhone(order));
        when(
                "the salesperson owes data",
                order -> OrderIntake.of(order).dataOwedBy().isPresent());
        when(
                "the salesperson owes no data",
                order -> OrderIntake.of(order).dataOwedBy().isEmpty());
        when(
                "it came by phone and was not read back",
                order -> isByPhone(order) && !OrderIntake.of(order).readBack().equals(order.revision()));
        when(
                "an item is missing",
                (order, moment) -> !order.missing(moment.policies()
                                .judge(new CompletenessFacts(
                                        OrderIntake.of(order).channel().orElse(Channel.PHONE),
                                        order.content().urgency(),
                                        order.content().paymentMethod()))
                                .required())
                        .isEmpty());
        when(
                "an item is unclear",
                order -> !OrderIntake.of(order).unclear().isEmpty()
                        || order.content().lines().stream().anyMatch(line -> hasNoAmount(order, line)));
        when("no estimate was given", order -> OrderIntake.of(order).promises().isEmpty());
    }

    private static boolean isByPhone(ContractOrder order) {
        return OrderIntake.of(order).channel().equals(Optional.of(Channel.PHONE));
    }

    /** Price, quantity and currency are said, and do not make an amount together. */
    private static boolean hasNoAmount(ContractOrder order, OrderLine line) {
        return line.unitPrice().isPresent()
                && line.quantity().isPresent()
                && order.content().currency().isPresent()
                && !line.amount().map(Money::currency).equals(order.content().currency());
    }

    private void approvals() {
        when(
                "a price query is open",
                order -> Pricing.of(order).doubts().stream()
                        .anyMatch(doubt -> doubt.line().isPresent()));
        when(
                "a payment query is open",
                order -> Pricing.of(order).doubts().stream().anyMatch(Doubt::isAboutPayment));
        when(
                "no query is open and no price check holds for what is ordered",
                order -> Pricing.of(order).doubts().isEmpty()
                        && isStale(order, Aspect.PRICE, Pricing.of(order).checked()));
        when(
                "no feasibility answer holds for what is ordered",
                order ->
                        isStale(order, Aspect.FEASIBILITY, Feasibility.of(order).answered()));
        when(
                "it cannot be made and the trial was not advised",
                order -> !Feasibility.of(order).producible()
                        && !Feasibility.of(order).trialAdvised());
        when("no reserve is stated", order -> Feasibility.of(order).reserve().isEmpty());
        when(
                "there is no reserve",
                order -> Feasibility.of(order)
                        .reserve()
                        .map(Reserve::standing)
                        .equals(Optional.of(Reserve.Standing.NONE)));
        when("the reserve statement does not hold for what is ordered", order -> {
            Revision stated = Feasibility.of(order).reserveStated();
            return Feasibility.of(order).reserve().isPresent()
                    && (isStale(order, Aspect.FEASIBILITY, stated) || isStale(order, Aspect.SCHEDULE, stated));
        });
        when(
                "a line has no quantity",
                order -> order.content().lines().stream()
                        .anyMatch(line -> line.quantity().isEmpty()));
        when(
                "no instruction holds for what is ordered",
                order -> isStale(
                        order,
                        Aspect.SCHEDULE,
                        Feasibility.of(order)
                                .instruction()
                                .map(Instruction::revision)
                                .orElse(Revision.NONE)));
    }

    /** X8: an approval is void once what it was about was touched in a later revision, and before it was given. */
    private static boolean isStale(ContractOrder order, Aspect aspect, Revision approved) {
        Revision touched = order.touched().getOrDefault(aspect, Revision.NONE);
        return approved.equals(Revision.NONE) || touched.compareTo(approved) > 0;
    }

    private void confirmation() {
        when(
                "the confirmation does not show what is ordered",
                order -> isStale(
                        order,
                        Aspect.CONFIRMATION,
                        Confirmation.of(order)
                                .sheet()
                                .map(sheet -> sheet.revision())
                                .orElse(Revision.NONE)));
        when(
                "every finding is about the signature or the version",
                order -> !Confirmation.of(order).findings().isEmpty()
                        && Confirmation.of(order).findings().stream()
                                .map(ReturnFinding::kind)
                                .allMatch(NEW_PAPER::contains));
        when(
                "the days late are those that were told",
                (order, moment) ->
                        OrderDates.of(order, moment).map(OrderDates::daysLate).orElse(0)
                                == Confirmation.of(order).daysLateTold());
        when(
                "no clear return is here and the tier is not A",
                (order, moment) -> Confirmation.of(order).clearOn().isEmpty()
                        && !Pricing.tier(order, moment.policies()).tier().equals(Tier.A));
        when(
                "the scheduled date is past",
                (order, moment) -> OrderDates.of(order, moment)
                        .filter(dates -> dates.scheduled().isBefore(moment.today()))
                        .isPresent());
    }

    private void production() {
        when("production has not gone through every item", order -> {
            Production production = Production.of(order);
            return production.clear().size() + production.unclear().size() < ReviewItem.values().length;
        });
        when(
                "an item went back to CS and is unanswered",
                order -> !Production.of(order).unclear().isEmpty());
        when("no copy is owed", order -> Production.of(order).copyOwedBy().isEmpty());
        when(
                "no item waits for an answer of CS",
                order -> Production.of(order).unclear().isEmpty());
        when(
                "no supervision is instructed",
                order -> order.content().supervision().isEmpty());
    }

    private void anomalies() {
        when(
                "the customer was not told of an open anomaly",
                order -> hasAnomaly(order, anomaly -> anomaly.result().isEmpty() && !anomaly.customerTold()));
        when(
                "an anomaly is open",
                order -> hasAnomaly(order, anomaly -> anomaly.result().isEmpty()));
        when("no anomaly is open", order -> !hasAnomaly(order, ContractSheetWords::isOpen));
        when(
                "every open anomaly is unclarified",
                order -> hasAnomaly(order, ContractSheetWords::isOpen)
                        && !hasAnomaly(order, anomaly -> isOpen(anomaly) && anomaly.clarified()));
        when(
                "no anomaly is dealt with and one is unclarified",
                order -> noneReadyAnd(order, anomaly -> !anomaly.clarified()));
        when(
                "no anomaly is dealt with and one has no plan",
                order -> noneReadyAnd(order, anomaly -> anomaly.plan().isEmpty()));
        when(
                "no anomaly is dealt with and of one the customer was not told",
                order -> noneReadyAnd(order, anomaly -> !anomaly.customerTold()));
    }

    private static boolean isOpen(Anomaly anomaly) {
        return anomaly.result().isEmpty();
    }

    /** C11.1: closed is what CS has clarified, all four have planned, and the customer was told. */
    private static boolean noneReadyAnd(ContractOrder order, Predicate<Anomaly> lacks) {
        return hasAnomaly(order, anomaly -> isOpen(anomaly) && lacks.test(anomaly))
                && !hasAnomaly(
                        order,
                        anomaly -> isOpen(anomaly)
                                && anomaly.clarified()
                                && anomaly.plan().isPresent()
                                && anomaly.customerTold());
    }

    private void inspections() {
        when(
                "the receipts do not cover the order and no plan accepts less",
                order -> order.content().lines().stream().anyMatch(line -> isShort(order, line)));
        when(
                "a line was not inspected by both",
                order -> order.content().lines().stream()
                        .anyMatch(line -> last(order, line).size() < Inspector.values().length));
        when(
                "an inspection failed and the customer has not accepted it",
                order -> order.content().lines().stream()
                        .anyMatch(line -> last(order, line).values().stream()
                                .anyMatch(inspection -> hasFailed(order, inspection))));
        when(
                "every line has passed both inspections and the receipts cover the order or a plan accepts less",
                order -> order.content().lines().stream()
                        .allMatch(line -> hasPassed(order, line) && !isShort(order, line)));
        when(
                "no goods wait for the warehouse and a line was not inspected by both",
                order -> noneWaitAnd(order, line -> last(order, line).size() < Inspector.values().length));
        when(
                "no goods wait for the warehouse and an inspection failed",
                order -> noneWaitAnd(
                        order,
                        line -> last(order, line).values().stream()
                                .anyMatch(inspection -> hasFailed(order, inspection))));
        when(
                "no goods wait for the warehouse and a line has come in",
                order -> noneWaitAnd(order, line -> hasPassed(order, line)));
    }

    private static boolean hasPassed(ContractOrder order, OrderLine line) {
        Map<Inspector, Inspection> last = last(order, line);
        return last.size() == Inspector.values().length
                && last.values().stream().noneMatch(inspection -> hasFailed(order, inspection));
    }

    /** C12.1: what passed both inspections and is not in the warehouse yet waits for it. */
    private static boolean noneWaitAnd(ContractOrder order, Predicate<OrderLine> such) {
        return order.content().lines().stream().anyMatch(such)
                && order.content().lines().stream()
                        .noneMatch(line -> hasPassed(order, line)
                                && last(order, line).values().stream()
                                        .allMatch(inspection -> Production.of(order)
                                                .received(line.number())
                                                .filter(quantity -> quantity.compareTo(inspection.quantity()) >= 0)
                                                .isEmpty()));
    }

    private static boolean hasAnomaly(ContractOrder order, Predicate<Anomaly> such) {
        return Production.of(order).anomalies().values().stream().anyMatch(such);
    }

    private static boolean isShort(ContractOrder order, OrderLine line) {
        Optional<Quantity> least = line.quantity()
                .map(quantity -> line.tolerance().orElse(Tolerance.NONE).leastOf(quantity));
        Optional<Quantity> received = Production.of(order).received(line.number());
        boolean enough = least.isPresent()
                && received.filter(quantity -> quantity.compareTo(least.get()) >= 0)
                        .isPresent();
        boolean lessWillDo = received.isPresent()
                && hasAnomaly(
                        order,
                        anomaly -> anomaly.acceptsLess()
                                && anomaly.customerTold()
                                && anomaly.concerns(line.number())
                                && !anomaly.result().equals(Optional.of(Anomaly.Result.REMADE)));
        return !enough && !lessWillDo;
    }

    private static Map<Inspector, Inspection> last(ContractOrder order, OrderLine line) {
        Map<Inspector, Inspection> last = new LinkedHashMap<>();
        Production.of(order).inspections().forEach((key, inspection) -> {
            if (key.line() == line.number()) {
                last.put(key.inspector(), inspection);
            }
        });
        return last;
    }

    private static boolean hasFailed(ContractOrder order, Inspection inspection) {
        return !inspection.failed().isEmpty()
                && !hasAnomaly(
                        order,
                        anomaly -> inspection.anomaly().equals(Optional.of(anomaly.number()))
                                && anomaly.result().equals(Optional.of(Anomaly.Result.ACCEPTED_BY_CUSTOMER)));
    }

    private void settlement() {
        when("it has no total", order -> order.content().total().isEmpty());
        when(
                "the required deposit is not here in full",
                (order, moment) -> order.content()
                        .total()
                        .filter(total -> paid(order, total).compareTo(deposit(order, total, moment)) < 0)
                        .isPresent());
        when("nothing is to be collected", order -> !isPositive(open(order)));
        when("a balance is open", order -> isPositive(open(order)));
        when("nothing is owed back", order -> !isPositive(owedBack(order)));
        when("no payment is recorded", order -> Settlement.of(order).payments().size() == 0);
        when(
                "no correction has taken from the deposit that was asked at the issue",
                order -> !isPositive(depositTaken(order)));
        when(
                "the tier is A and a correction has taken from the deposit",
                (order, moment) -> Pricing.tier(order, moment.policies()).tier().equals(Tier.A)
                        && !order.content().paymentMethod().equals(Optional.of(PaymentMethod.PREPAYMENT))
                        && !hasEnded(order)
                        && isPositive(depositTaken(order))
                        && (order.isAt(ProductionState.RELEASED) || isPositive(open(order))));
        when(
                "no correction has taken from what the payment gate was passed with or makes the notice wrong",
                order -> !isCorrected(order) || (!isGateTaken(order) && !isNoticeWrong(order)));
        when("the payment gate is not passed", order -> !order.isAt(PaymentState.GATE_PASSED));
    }

    private static boolean isCorrected(ContractOrder order) {
        return Settlement.of(order).payments().stream()
                .anyMatch(record -> !record.corrections().isEmpty());
    }

    private static Optional<Money> depositTaken(ContractOrder order) {
        return Production.of(order)
                .depositAsked()
                .filter(asked -> isCorrected(order))
                .map(asked -> asked.minus(paid(order, asked)));
    }

    /** C13.1: where the balance was not asked, only the deposit can be missing, and no more of it than of the balance. */
    private static boolean isGateTaken(ContractOrder order) {
        return order.isAt(PaymentState.GATE_PASSED)
                && isPositive(open(order))
                && (Settlement.of(order).balanceAsked() || isPositive(depositTaken(order)));
    }

    private static boolean isNoticeWrong(ContractOrder order) {
        return order.isAt(PaymentState.COLLECTING)
                && Settlement.of(order)
                        .offNotice()
                        .filter(off -> off.isPositive() || off.isNegative())
                        .isPresent();
    }

    private static boolean isPositive(Optional<Money> money) {
        return money.filter(Money::isPositive).isPresent();
    }

    private static Money paid(ContractOrder order, Money like) {
        return Settlement.of(order).paid(like.currency());
    }

    /** What the rules ask now, and no less than the confirmation that holds has asked. */
    private static Money deposit(ContractOrder order, Money total, Moment moment) {
        Money now = total.percent(moment.policies()
                .judge(new DepositFacts(
                        Pricing.tier(order, moment.policies()).tier(),
                        total.amount(),
                        total.currency().getCurrencyCode(),
                        order.content().paymentMethod().orElse(io.orderkit.domain.model.PaymentMethod.OPEN_ACCOUNT),
                        order.content().urgency().orElse(io.orderkit.domain.model.Urgency.NORMAL),
                        Pricing.of(order).contract().flatMap(contract -> contract.depositPercent())))
                .percent());
        return Confirmation.of(order)
                .sheet()
                .filter(sheet -> !isStale(order, Aspect.CONFIRMATION, sheet.revision()))
                .flatMap(sheet -> sheet.deposit())
                .filter(agreed -> agreed.currency().equals(now.currency()) && agreed.compareTo(now) > 0)
                .orElse(now);
    }

    /** C13.2: quantity in the warehouse receipts × confirmed unit price − what was paid, once the goods are complete. */
    private static Optional<Money> open(ContractOrder order) {
        if (!order.isAt(ProductionState.COMPLETED) || hasEnded(order)) {
            return Optional.empty();
        }
        return order.content().currency().map(currency -> {
            Money worth = Money.zero(currency);
            for (OrderLine line : order.content().lines()) {
                worth = worth.plus(Production.of(order)
                        .received(line.number())
                        .flatMap(quantity -> line.unitPrice().map(price -> price.times(quantity)))
                        .orElse(Money.zero(currency)));
            }
            return worth.minus(Settlement.of(order).paid(currency));
        });
    }

    /** C13.2: a negative balance; X8: everything, once the order has ended without goods. */
    private static Optional<Money> owedBack(ContractOrder order) {
        return hasEnded(order)
                ? Settlement.of(order)
                        .currencyHeld()
                        .map(currency -> Settlement.of(order).paid(currency))
                : open(order).map(Money::negated);
    }

    private static boolean hasEnded(ContractOrder order) {
        return order.positions().all().stream()
                .anyMatch(state -> state instanceof io.orderkit.domain.contract.order.AgreementState && state.isEnd());
    }

    private void delivery() {
        when("the notice is there", order -> Delivery.of(order).notice().isPresent());
        when(
                "neither notice nor emergency instruction is there",
                order -> Delivery.of(order).notice().isEmpty()
                        && Delivery.of(order).emergency().isEmpty());
        when(
                "the delivery note is out and no notice is owed",
                order -> Delivery.of(order).note().isPresent()
                        && Delivery.of(order).noticeOwedBy().isEmpty());
        when(
                "the delivery data were not rechecked",
                order -> !Delivery.of(order).rechecked());
        when(
                "a delivery item is missing",
                order -> Delivery.of(order)
                        .data()
                        .filter(data -> data.address().isEmpty()
                                || data.person().isEmpty()
                                || data.contact().isEmpty()
                                || data.shippingConditions().isEmpty())
                        .isPresent());
        when("a delivery item is wrong", order -> !Delivery.of(order).wrong().isEmpty());
        when(
                "no notification is filled in",
                order -> Delivery.of(order).notification().isEmpty());
        when(
                "the notification is not found true and complete",
                order -> !Delivery.of(order).notificationChecked());
        when("the notification is not sent", order -> !Delivery.of(order).notificationSent());
        when(
                "the notification states no supervision time",
                order -> Delivery.of(order)
                        .notification()
                        .filter(notification -> notification.checkpoints().isEmpty())
                        .isPresent());
        when(
                "no transport problem is open",
                order -> Delivery.of(order).problems().values().stream().noneMatch(problem -> problem.open()));
        when("no sales slip is owed", order -> Delivery.of(order).slipOwedBy().isEmpty());
        when(
                "a document is owed",
                order -> OrderIntake.of(order).dataOwedBy().isPresent()
                        || (Production.of(order).returnOwedBy().isPresent()
                                && Confirmation.of(order).clearOn().isEmpty())
                        || Production.of(order).copyOwedBy().isPresent()
                        || Delivery.of(order).noticeOwedBy().isPresent()
                        || Delivery.of(order).slipOwedBy().isPresent());
        when(
                "a transport problem is open",
                order -> Delivery.of(order).problems().values().stream().anyMatch(problem -> problem.open()));
        when(
                "the goods have left",
                order -> order.positions().on(DeliveryState.TRACK) instanceof DeliveryState state
                        && state.compareTo(DeliveryState.LEFT) >= 0);
    }
}
