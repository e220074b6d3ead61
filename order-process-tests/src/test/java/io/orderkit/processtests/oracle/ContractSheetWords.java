package io.orderkit.processtests.oracle;

import io.orderkit.domain.consent.Asked;
import io.orderkit.domain.consent.Consent;
import io.orderkit.domain.consent.Deputies;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.contract.amendment.Revocations;
import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.contract.confirmation.offer.OfferAnswer;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.TermObjection;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.anomaly.AgreePlan;
import io.orderkit.domain.contract.production.release.IssueTerms;
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
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.process.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations and conditions that the handbook sheet of the contract process names, each with its meaning. The meanings are derived from
 * the requirements, independently of the gates and relations in the process table.
 */
final class ContractSheetWords {
    /** The roles that take part in the contract process. */
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

    /** The kinds of findings that an oral answer from the customer cannot resolve (C9). */
    private static final Set<ReturnFinding.Kind> NEW_PAPER = Set.of(
            ReturnFinding.Kind.UNCLEAR_SIGNATURE,
            ReturnFinding.Kind.NOT_SIGNED,
            ReturnFinding.Kind.OTHER_SIGNER,
            ReturnFinding.Kind.OTHER_VERSION,
            ReturnFinding.Kind.DATE_OF_SIGNATURE);

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
                "supervisor in an emergency",
                (order, actor) -> actor.is(Role.CS_SUPERVISOR)
                        && Delivery.of(order).emergency().isPresent());
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

    /**
     * Defines the relations and conditions for consents (X9). The relations concern everyone whose consent is
     * requested, in any role, and their deputies. A deputy must have been named before the proposal and must still be
     * the deputy.
     */
    private void consents() {
        persons.put(
                "a person asked",
                (order, actor) -> mayAnswer(actor) && isProposed(order, open -> isAsked(open, actor.id())));
        persons.put(
                "a deputy of a person asked",
                (order, actor) -> mayAnswer(actor)
                        && isProposed(
                                order,
                                open -> !isProposer(open, actor)
                                        && open.asked().stream()
                                                .anyMatch(
                                                        asked -> asked.deputy().equals(Optional.of(actor.id()))
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
                                open -> !isProposer(open, actor)
                                        && open.asked().stream()
                                                .anyMatch(asked -> owes(open, asked.person())
                                                        && isFurtherPerson(open, actor.id(), asked.person())
                                                        && asked.deputy().equals(Optional.of(actor.id()))
                                                        && Deputies.of(order, asked.person())
                                                                .equals(Optional.of(actor.id())))));
        persons.put("the only one who owes a consent", (order, actor) -> {
            Set<ActorId> owing = Proposals.of(order).open().stream()
                    .flatMap(open -> open.asked().stream().map(Asked::person).filter(person -> owes(open, person)))
                    .collect(Collectors.toSet());
            return owing.equals(Set.of(actor.id()));
        });
        when(
                "no consent is owed",
                order -> !isProposed(
                        order, open -> open.asked().stream().anyMatch(asked -> owes(open, asked.person()))));
        persons.put(
                "the proposer of an open proposal",
                (order, actor) -> mayPropose(actor)
                        && isProposed(order, open -> open.proposer().person().equals(actor.id())));
        when("nothing is proposed", order -> Proposals.of(order).open().isEmpty());
        when(
                "every open proposal holds",
                (order, moment) -> Proposals.of(order).open().stream().allMatch(open -> holds(order, open, moment)));
        when(
                "no proposal of a later date that holds has every consent",
                (order, moment) -> !isProposed(
                        order,
                        open -> !(open.matter() instanceof AgreePlan) && holds(order, open, moment) && isAgreed(open)));
        when(
                "no plan that holds has every consent",
                (order, moment) -> !isProposed(
                        order,
                        open -> open.matter() instanceof AgreePlan && holds(order, open, moment) && isAgreed(open)));
    }

    private static boolean owes(Proposal open, ActorId person) {
        return open.consents().stream().noneMatch(given -> given.person().equals(person));
    }

    private static boolean isProposer(Proposal open, Actor actor) {
        return open.proposer().person().equals(actor.id());
    }

    /**
     * Returns the different people whose consent is recorded or still missing. A consent without a statement counts as
     * given by the person who entered it.
     */
    private static Set<ActorId> persons(Proposal open) {
        Set<ActorId> persons = open.asked().stream()
                .map(Asked::person)
                .filter(person -> owes(open, person))
                .collect(Collectors.toCollection(HashSet::new));
        open.consents().forEach(given -> persons.add(given.statement().isPresent() ? given.person() : given.by()));
        return persons;
    }

    /**
     * Returns whether enough different people remain if a deputy consents for one of them. The result is also true if
     * there are already too few people before the deputy consents.
     */
    private static boolean isFurtherPerson(Proposal open, ActorId deputy, ActorId person) {
        int least = open.matter() instanceof AgreePlan plan
                ? plan.persons().orElse(1)
                : open.matter().leastPersons();
        Set<ActorId> persons = persons(open);
        persons.remove(person);
        open.consents().stream().filter(given -> given.by().equals(person)).forEach(given -> persons.add(person));
        persons.add(deputy);
        return persons.size() >= least || persons(open).size() < least;
    }

    /**
     * Returns whether a plan's new dates are allowed. New dates must not be in the past, and the confirmation date must
     * not move to an earlier day (C8.1, C11.1).
     */
    private static boolean mayBind(PlanDates dates, ContractOrder order, Moment moment) {
        LocalDate signed =
                OrderDates.beforePlan(order, moment).map(OrderDates::confirmed).orElse(dates.scheduled());
        return !dates.scheduled().isBefore(moment.today())
                && dates.confirmed().stream()
                        .allMatch(day -> !day.isBefore(moment.today())
                                && !day.isBefore(dates.scheduled())
                                && !day.isBefore(signed));
    }

    private static boolean mayAnswer(Actor actor) {
        return Stream.of(Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .anyMatch(actor::is);
    }

    private static boolean mayPropose(Actor actor) {
        return Stream.of(Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .anyMatch(actor::is);
    }

    private static boolean isProposed(ContractOrder order, Predicate<Proposal> such) {
        return Proposals.of(order).open().stream().anyMatch(such);
    }

    private static boolean isAsked(Proposal open, ActorId person) {
        return open.asked().stream().anyMatch(asked -> asked.person().equals(person));
    }

    /**
     * Returns whether a proposal is still valid. Depending on what is proposed, the order's content must be unchanged (X8), the
     * confirmation not yet entered (C8.1), or the anomaly still open (C11.1).
     */
    private static boolean holds(ContractOrder order, Proposal open, Moment moment) {
        boolean stands = open.matter() instanceof AgreePlan plan
                ? hasAnomaly(
                                order,
                                anomaly -> anomaly.number().equals(plan.number())
                                        && isOpen(anomaly)
                                        && anomaly.clarified())
                        && persons(open).size() >= plan.persons().orElse(1)
                        && plan.dates().stream().allMatch(dates -> mayBind(dates, order, moment))
                : order.isAt(AgreementState.SCHEDULED)
                        && (!(open.matter() instanceof RelaxConfirmationDate relaxing)
                                || Feasibility.of(order)
                                        .instruction()
                                        .filter(instruction -> relaxing.date().isBefore(instruction.scheduledDate()))
                                        .isEmpty());
        return stands
                && order.positions().all().stream().noneMatch(State::isEnd)
                && order.revision().equals(open.revision());
    }

    private static boolean isAgreed(Proposal open) {
        return open.consents().stream().map(Consent::person).distinct().count()
                == open.asked().size();
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

    /**
     * Returns whether a line's amount cannot be computed in the order's currency, although the price, the quantity and the currency are
     * known.
     */
    private static boolean hasNoAmount(ContractOrder order, OrderLine line) {
        return line.unitPrice().isPresent()
                && line.quantity().isPresent()
                && order.content().currency().isPresent()
                && !line.amount().map(Money::currency).equals(order.content().currency());
    }

    private void approvals() {
        when(
                "a price query is open",
                order -> Pricing.of(order).doubts().stream().anyMatch(doubt -> !doubt.isAboutPayment()));
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
                "no objection of production waits for CS",
                order -> objections(order)
                        .filter(objection ->
                                !Feasibility.of(order).answeredObjections().contains(objection.item()))
                        .findAny()
                        .isEmpty());
        when(
                "production objects to a term",
                order -> objections(order).findAny().isPresent());
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

    /** Returns the objections in the valid production instruction (C7). */
    private static Stream<TermObjection> objections(ContractOrder order) {
        return Feasibility.of(order).instruction().stream()
                .filter(instruction -> !isStale(order, Aspect.SCHEDULE, instruction.revision()))
                .flatMap(instruction -> instruction.objections().stream());
    }

    /** Returns whether an approval is void because the approved aspect was changed in a later revision (X8). */
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
        when("no difference of the registration is open", order -> !differs(order));
        when("a difference of the registration is open", ContractSheetWords::differs);
        when("the fixed arrival is the one that is offered", order -> !isArrivalOpen(order));
        when(
                "the fixed arrival is not the one that is offered and the customer has not agreed",
                order -> isArrivalOpen(order)
                        && Confirmation.of(order)
                                .sending()
                                .filter(sending -> sending.version()
                                        == Confirmation.of(order).version())
                                .isEmpty());
        when(
                "every finding is about the signature or the version",
                order -> !Confirmation.of(order).findings().isEmpty()
                        && Confirmation.of(order).findings().stream()
                                .map(ReturnFinding::kind)
                                .allMatch(NEW_PAPER::contains));
        when(
                "the waiting days are those that were told",
                (order, moment) ->
                        OrderDates.of(order, moment).map(OrderDates::daysLate).orElse(0)
                                == Confirmation.of(order).daysLateTold());
        when(
                "no sending waits for the word that it is legible",
                order -> Confirmation.of(order).clearOn().isPresent()
                        || Stream.concat(
                                        Confirmation.of(order).earlierSendings().stream(),
                                        Confirmation.of(order).sending().stream())
                                .allMatch(sending -> sending.legible() || sending.illegible()));
        when(
                "a date on the confirmation is past",
                (order, moment) -> OrderDates.of(order, moment)
                        .filter(dates -> Stream.concat(
                                        Stream.of(dates.production(), dates.scheduled(), dates.confirmed()),
                                        Stream.concat(dates.csDelivery().stream(), dates.offeredArrival().stream()))
                                .anyMatch(date -> date.isBefore(moment.today())))
                        .isPresent());
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

    private static boolean differs(ContractOrder order) {
        return Confirmation.of(order).differences().stream()
                .anyMatch(item -> !Confirmation.of(order).explained().contains(item));
    }

    /** Returns whether the offered arrival is later than the fixed arrival and the customer has not yet agreed to that offer (C8). */
    private static boolean isArrivalOpen(ContractOrder order) {
        return order.content().fixedArrival().orElse(false)
                && OfferAnswer.awaited(order)
                        .filter(offer -> offer.offered().isAfter(offer.fixed()))
                        .isPresent();
    }

    private void production() {
        when(
                "the rules ask for the supervisor at the issue",
                (order, moment) -> IssueTerms.of(order, moment.policies()).bySupervisor());
        when(
                "no correction has taken from the deposit or the return that the issue was granted on",
                order -> order.isAt(ProductionState.NOT_ORDERED)
                        || (!isPositive(depositTaken(order))
                                && (Production.of(order).returnWaived()
                                        || Confirmation.of(order).clearOn().isPresent())));
        when(
                "no production is reported",
                order -> Production.of(order).reports().isEmpty());
        when("nothing is inspected by the confirmation", order -> !isInspected(order, Inspector.CUSTOMER_SERVICE));
        when("nothing is inspected by the standard", order -> !isInspected(order, Inspector.QUALITY_INSPECTION));
        when(
                "nothing is received in the warehouse",
                order -> received(order).isEmpty()
                        && (!order.haveGoodsLeft()
                                || Production.of(order).withdrawnReceipts().isEmpty()));
        when("production has not gone through every item", order -> {
            Production production = Production.of(order);
            return production.clear().size() + production.unclear().size() < ReviewItem.values().length;
        });
        when(
                "an item went back to CS and is unanswered",
                order -> !Production.of(order).unclear().isEmpty());
        when(
                "the ERP was not asked to revoke a registration or has answered",
                order -> Revocations.of(order).versions().isEmpty());
        when(
                "no agent is entrusted with anything or owes a consent or has a proposal open",
                order -> OrderIntake.of(order).entrusted().isEmpty()
                        && !isProposed(
                                order,
                                open -> open.proposer().roles().contains(Role.CS_AGENT)
                                        || open.asked().stream()
                                                .anyMatch(asked -> asked.role().equals(Role.CS_AGENT)
                                                        && owes(open, asked.person()))));
        when(
                "no person in charge is named",
                order -> Production.of(order).personInCharge().isEmpty());
        when(
                "no delivery person is named",
                order -> Delivery.of(order).deliveryPerson().isEmpty());
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
                "no goods are free of an anomaly of which the customer was not told",
                order -> !order.content().lines().isEmpty() && noneAreFree(order));
        when(
                "goods wait for the warehouse and the customer was not told of an anomaly of each",
                order -> noneWaitAnd(order, goods -> isPassedAndNotIn(order, goods)));
        when(
                "the customer was not told of an open anomaly of goods to be delivered",
                order -> hasAnomaly(order, anomaly -> isUntold(anomaly) && isOfGoodsToDeliver(order, anomaly)));
        when(
                "an anomaly of goods to be delivered is open",
                order -> hasAnomaly(order, anomaly -> isOpen(anomaly) && isOfGoodsToDeliver(order, anomaly)));
        when(
                "the customer was told of no open anomaly",
                order -> hasAnomaly(order, ContractSheetWords::isOpen)
                        && !hasAnomaly(order, anomaly -> isOpen(anomaly) && anomaly.customerTold()));
        when("an anomaly is open", order -> hasAnomaly(order, ContractSheetWords::isOpen));
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

    private static boolean isOfLine(Anomaly anomaly, int line) {
        return anomaly.lines().isEmpty() || anomaly.lines().contains(line);
    }

    /**
     * Returns whether an anomaly concerns goods that are in the warehouse and not yet delivered. An anomaly without
     * lines or lots concerns all goods (C11.1).
     */
    private static boolean isOfGoodsToDeliver(ContractOrder order, Anomaly anomaly) {
        return (anomaly.lines().isEmpty() && anomaly.lots().isEmpty())
                || received(order).stream()
                        .anyMatch(goods -> isOfLine(anomaly, goods.line())
                                && (anomaly.lots().isEmpty()
                                        || goods.lot().isEmpty()
                                        || anomaly.lots().contains(goods.lot().get())));
    }

    /** Returns the goods in the warehouse. Each item has a line number and, if the goods belong to a lot, a lot number. */
    private static Set<LineLot> received(ContractOrder order) {
        return Production.of(order).receipts().values().stream()
                .flatMap(receipt -> receipt.goods().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isInspected(ContractOrder order, Inspector inspector) {
        return Production.of(order).inspections().values().stream()
                .anyMatch(inspection -> inspection.inspector() == inspector);
    }

    private static boolean isUntold(Anomaly anomaly) {
        return isOpen(anomaly) && !anomaly.customerTold();
    }

    private static boolean isOpen(Anomaly anomaly) {
        return anomaly.result().isEmpty();
    }

    /**
     * Returns whether an open anomaly matches the predicate and no open anomaly can be closed yet. An anomaly can be
     * closed when CS has clarified it, four people have agreed on a plan, and the customer has been told (C11.1).
     */
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
                "the receipts do not cover the order and the customer has not accepted less in writing",
                order -> order.content().lines().stream().anyMatch(line -> isShort(order, line)));
        when(
                "a line was not inspected by both",
                order -> order.content().lines().stream().anyMatch(line -> isUninspected(order, line.number())));
        when(
                "an inspection failed and the customer has not accepted it",
                order -> received(order).stream().anyMatch(goods -> hasFailed(order, goods)));
        when(
                "every line has passed both inspections and the receipts cover the order or the customer has accepted less in writing",
                order -> order.content().lines().stream()
                                .noneMatch(line -> isUninspected(order, line.number()) || isShort(order, line))
                        && received(order).stream().noneMatch(goods -> hasFailed(order, goods)));
        when(
                "no goods wait for the warehouse and a line was not inspected by both",
                order -> noneWaitAnd(order, goods -> last(order, goods).size() < Inspector.values().length));
        when(
                "no goods wait for the warehouse and an inspection failed",
                order -> noneWaitAnd(order, goods -> hasFailed(order, goods)));
        when(
                "no goods wait for the warehouse and a line has come in",
                order -> noneWaitAnd(order, goods -> hasPassed(order, goods) && !isPassedAndNotIn(order, goods)));
    }

    /**
     * Returns whether an inspection is missing for a line (C12.1). An inspection is missing if no lot of the line has undergone both
     * inspections, or if a received lot lacks one of them.
     */
    private static boolean isUninspected(ContractOrder order, int line) {
        boolean one = received(order).stream()
                .filter(goods -> goods.line() == line)
                .anyMatch(goods -> last(order, goods).size() < Inspector.values().length);
        boolean none = known(order, line).stream()
                .noneMatch(goods -> last(order, goods).size() == Inspector.values().length);
        return one || none;
    }

    /** Returns the inspected goods of a line. If nothing has been inspected yet, the result is the line without a lot number. */
    private static Set<LineLot> known(ContractOrder order, int line) {
        Set<LineLot> known = Production.of(order).inspections().values().stream()
                .flatMap(inspection -> inspection.goods().stream())
                .filter(goods -> goods.line() == line)
                .collect(Collectors.toSet());
        return known.isEmpty() ? Set.of(new LineLot(line, Optional.empty())) : known;
    }

    private static boolean hasPassed(ContractOrder order, LineLot goods) {
        return last(order, goods).size() == Inspector.values().length && !hasFailed(order, goods);
    }

    /**
     * Returns whether some of the goods match the predicate and none of the goods are waiting to enter the warehouse.
     * Goods that have passed both inspections wait until they are in the warehouse (C12.1).
     */
    private static boolean noneWaitAnd(ContractOrder order, Predicate<LineLot> such) {
        Set<LineLot> all = order.content().lines().stream()
                .flatMap(line -> known(order, line.number()).stream())
                .collect(Collectors.toSet());
        return all.stream().anyMatch(such) && all.stream().noneMatch(goods -> waits(order, goods));
    }

    private static boolean noneAreFree(ContractOrder order) {
        return order.content().lines().stream()
                .allMatch(line -> hasAnomaly(
                        order,
                        anomaly -> isUntold(anomaly) && anomaly.lots().isEmpty() && isOfLine(anomaly, line.number())));
    }

    /**
     * Returns whether the goods are waiting to enter the warehouse. Goods with an anomaly count as waiting only after
     * the customer has been told about the anomaly. If every line has an anomaly about which the customer has not been
     * told, this restriction does not apply.
     */
    private static boolean waits(ContractOrder order, LineLot goods) {
        return isPassedAndNotIn(order, goods)
                && (noneAreFree(order) || !hasAnomaly(order, anomaly -> isUntold(anomaly) && anomaly.concerns(goods)));
    }

    private static boolean isPassedAndNotIn(ContractOrder order, LineLot goods) {
        return hasPassed(order, goods)
                && last(order, goods).values().stream()
                        .flatMap(inspection -> inspection.quantityOf(goods).stream())
                        .allMatch(inspected -> Production.of(order).receipts().values().stream()
                                .flatMap(receipt -> receipt.quantityOf(goods).stream())
                                .reduce(Quantity::plus)
                                .filter(quantity -> quantity.compareTo(inspected) >= 0)
                                .isEmpty());
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
                        anomaly -> isLessAccepted(anomaly)
                                && isOfLine(anomaly, line.number())
                                && !anomaly.result().equals(Optional.of(Anomaly.Result.REMADE)));
        return !enough && !lessWillDo;
    }

    /**
     * Returns whether the customer has accepted a smaller quantity in writing. In release 0.1, telling the customer about a plan was
     * treated as the customer's acceptance (C13).
     */
    private static boolean isLessAccepted(Anomaly anomaly) {
        return (anomaly.acceptsLess() && anomaly.customerTold())
                || anomaly.answer()
                        .filter(answer -> answer.acceptsLess() && answer.acceptsInWriting())
                        .isPresent();
    }

    private static Map<Inspector, Inspection> last(ContractOrder order, LineLot goods) {
        Map<Inspector, Inspection> last = new LinkedHashMap<>();
        Production.of(order).inspections().forEach((key, inspection) -> {
            if (key.goods().equals(goods)) {
                last.put(key.inspector(), inspection);
            }
        });
        return last;
    }

    private static boolean hasFailed(ContractOrder order, LineLot goods) {
        return last(order, goods).values().stream().anyMatch(inspection -> hasFailed(order, inspection));
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
        when("a balance is open", order -> isPositive(asked(order)));
        when(
                "nothing was given back",
                order -> PaymentAccount.of(order).payments().stream()
                        .noneMatch(record -> record.first().kind() == Payment.Kind.GIVEN_BACK));
        when("the fee of the cancellation is undecided", order -> isFeeUndecided(order));
        when("no fee of the cancellation is to be decided", order -> !isFeeUndecided(order));
        when(
                "nothing is owed back",
                order -> currencies(order).noneMatch(currency -> isPositive(owedBack(order, currency))));
        when(
                "no payment is recorded",
                order -> PaymentAccount.of(order).payments().size() == 0);
        when(
                "no balance is asked before the goods leave and a correction has taken from the deposit",
                (order, moment) -> !asksBeforeGoodsLeave(order, moment)
                        && !hasEnded(order)
                        && isPositive(depositTaken(order))
                        && (order.isAt(ProductionState.RELEASED) || isPositive(open(order))));
        when(
                "no receipt and no correction has opened what the payment gate was passed on or makes the notice wrong",
                order -> !isGateTaken(order) && !isNoticeWrong(order));
        when("the payment gate is not passed", order -> !order.isAt(PaymentState.GATE_PASSED));
    }

    /** Returns whether the current rules require a payment before the goods leave (C13.1). */
    private static boolean asksBeforeGoodsLeave(ContractOrder order, Moment moment) {
        return moment.policies()
                .judge(new PaymentGateFacts(
                        Pricing.tier(order, moment.policies()).tier(),
                        order.content().paymentMethod().orElse(PaymentMethod.OPEN_ACCOUNT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .asks();
    }

    private static boolean isCorrected(ContractOrder order) {
        return PaymentAccount.of(order).payments().stream()
                .anyMatch(record -> !record.corrections().isEmpty());
    }

    private static Optional<Money> depositTaken(ContractOrder order) {
        return Production.of(order)
                .depositAsked()
                .filter(asked -> isCorrected(order))
                .map(asked -> asked.minus(paid(order, asked)));
    }

    /**
     * Returns whether the order has passed the payment gate but its payments no longer suffice. If the balance was not
     * required at the gate, the payments are insufficient only if neither the deposit nor the balance is fully paid
     * (C13.1).
     */
    private static boolean isGateTaken(ContractOrder order) {
        return order.isAt(PaymentState.GATE_PASSED)
                && (PaymentAccount.of(order).balanceAsked()
                        ? isPositive(asked(order))
                        : isPositive(open(order)) && isPositive(depositTaken(order)));
    }

    private static boolean isNoticeWrong(ContractOrder order) {
        return order.isAt(PaymentState.COLLECTING)
                && PaymentAccount.of(order)
                        .offNotice()
                        .filter(off -> off.isPositive() || off.isNegative())
                        .isPresent();
    }

    private static boolean isPositive(Optional<Money> money) {
        return money.filter(Money::isPositive).isPresent();
    }

    private static Money paid(ContractOrder order, Money like) {
        return PaymentAccount.of(order).paid(like.currency());
    }

    /** Returns the deposit required by the current rules, or the deposit in the valid confirmation if that is higher. */
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

    /** Returns the open balance of a completed order: received quantity × confirmed unit price − amount paid (C13.2). */
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
            return worth.minus(PaymentAccount.of(order).paid(currency));
        });
    }

    /**
     * Returns the unpaid part of the payment that the rules required at the review. The required payment is a percentage of the value of
     * the goods (C13.2).
     */
    private static Optional<Money> asked(ContractOrder order) {
        BigDecimal percent = PaymentAccount.of(order).askedPercent().orElse(new BigDecimal(100));
        return open(order).map(open -> {
            Money paid = PaymentAccount.of(order).paid(open.currency());
            return open.plus(paid).percent(percent).minus(paid);
        });
    }

    private static boolean isFeeUndecided(ContractOrder order) {
        return Cancellation.of(order).causedBy().equals(Optional.of(CancellationCause.CUSTOMER))
                && Cancellation.of(order).fee().isEmpty();
    }

    private static Stream<Currency> currencies(ContractOrder order) {
        return PaymentAccount.of(order)
                .payments()
                .current()
                .map(payment -> payment.amount().currency())
                .distinct();
    }

    /**
     * Returns the amount to refund to the customer in the given currency. The amount is the part of the payment above
     * the upper tolerance (X3) or, for a completed order, the amount that the customer has overpaid (C13.2). If the
     * order has ended without a delivery, the whole payment except the fee is refunded (X8). A payment in a currency
     * other than the order's is refunded in full (W3).
     */
    private static Optional<Money> owedBack(ContractOrder order, Currency currency) {
        Money paid = PaymentAccount.of(order).paid(currency);
        if (hasEnded(order)) {
            return Optional.of(Cancellation.of(order)
                    .fee()
                    .filter(fee -> fee.currency().equals(currency))
                    .map(paid::minus)
                    .orElse(paid));
        }
        if (order.content().currency().filter(its -> !its.equals(currency)).isPresent()) {
            return Optional.of(paid);
        }
        return order.isAt(ProductionState.COMPLETED)
                ? open(order).map(Money::negated)
                : order.content().total().map(total -> paid.minus(mostWorth(order, total)));
    }

    private static Money mostWorth(ContractOrder order, Money like) {
        Money most = Money.zero(like.currency());
        for (OrderLine line : order.content().lines()) {
            Quantity quantity = line.tolerance()
                    .orElse(Tolerance.NONE)
                    .mostOf(line.quantity().orElseThrow());
            most = most.plus(line.unitPrice().orElseThrow().times(quantity));
        }
        return most;
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
                        || ((Production.of(order).returnOwedBy().isPresent()
                                        || Confirmation.of(order).owedAgainBy().isPresent())
                                && Confirmation.of(order).clearOn().isEmpty())
                        || Production.of(order).copyOwedBy().isPresent()
                        || Delivery.of(order).noticeOwedBy().isPresent()
                        || Delivery.of(order).noticeFinding().isPresent()
                        || Delivery.of(order).slipOwedBy().isPresent());
        when(
                "a transport problem is open",
                order -> Delivery.of(order).problems().values().stream().anyMatch(problem -> problem.open()));
        when(
                "no notice differs from what left",
                order -> Delivery.of(order).noticeFinding().isEmpty());
        when("no arrival is recorded", order -> Delivery.of(order).arrivedAt().isEmpty());
        when("no sales slip is handed in", order -> Delivery.of(order).slip().isEmpty());
        when("every supervision time is attended to or settled", order -> !isTimeUnattended(order));
        when("a supervision time before the arrival was never attended to", ContractSheetWords::isTimeUnattended);
        when(
                "no claim is to be opened",
                order -> Delivery.of(order).claimToOpen().isEmpty());
        when(
                "a claim is to be opened",
                order -> Delivery.of(order).claimToOpen().isPresent());
        when(
                "the goods have left",
                order -> order.positions().on(DeliveryState.TRACK) instanceof DeliveryState state
                        && state.compareTo(DeliveryState.LEFT) >= 0);
    }

    /**
     * Returns whether a supervision time has passed without a check or a waiver (C17). Supervision times after the arrival or the loss of
     * the goods are ignored.
     */
    private static boolean isTimeUnattended(ContractOrder order) {
        Delivery delivery = Delivery.of(order);
        return delivery.notification().stream()
                .flatMap(notification -> notification.checkpoints().stream())
                .filter(time -> delivery.arrivedAt().isEmpty()
                        || time.isBefore(delivery.arrivedAt().get()))
                .filter(time -> delivery.loss().isEmpty()
                        || time.isBefore(delivery.loss().get().foundAt()))
                .filter(time -> !delivery.checkedAt().contains(time))
                .anyMatch(time -> !delivery.waivedTimes().orElse(Set.of()).contains(time));
    }
}
