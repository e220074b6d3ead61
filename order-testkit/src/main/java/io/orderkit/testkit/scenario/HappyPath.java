package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.Act.by;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.ChannelTrait;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.offer.OfferAnswer;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.GiveEstimate;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.intake.SupplyData;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The happy path of a contract order: the next expected step, and the person who takes it. The happy path extends from the first call to
 * the closed order. Scenarios follow the happy path to the point at which their own test begins.
 */
public final class HappyPath {
    private final Channel channel;
    private final OrderContent content;

    private HappyPath(Channel channel, OrderContent content) {
        this.channel = channel;
        this.content = content;
    }

    /** Returns the happy path of an order that has the given content and is received through the given channel. */
    public static HappyPath of(Channel channel, OrderContent content) {
        return new HappyPath(channel, content);
    }

    /**
     * Returns the next step for the goods, even if the confirmation has not been returned. For a tier A order,
     * production begins before the confirmation is returned (C9.1).
     */
    public static Optional<Act> nextWithoutReturn(ContractOrder order, Moment moment) {
        return GoodsPath.next(order, moment);
    }

    /** Returns the next step; empty if the order is only waiting for time to pass, or has ended. */
    public Optional<Act> next(ContractOrder order, Moment moment) {
        AgreementState agreement = (AgreementState) order.positions().on(AgreementState.TRACK);
        LocalDate today = moment.today();
        return switch (agreement) {
            case NOT_RECEIVED -> then(SampleActors.AGENT, receive(moment));
            case CLARIFYING -> Optional.of(clarify(order, moment));
            case RECORDED -> then(SampleActors.AGENT, isUnread(order, moment) ? new ReadBack(true) : new CheckPrices());
            case PRICE_QUERY -> then(salesperson(order), answers(order));
            case PRICED -> then(SampleActors.TECHNICAL, new AnswerFeasibility(true, false, paper("technical", today)));
            case CUSTOMER_DECIDING -> then(salesperson(order), talk(order, today));
            case FORMULA_INSISTED -> then(SampleActors.TECHNICAL, new ConfirmFormula(paper("formula", today)));
            case FEASIBLE -> Optional.of(schedule(order, today));
            case SCHEDULED -> Optional.of(enter(order, moment));
            case REGISTRATION_PENDING ->
                then(
                        Actor.SYSTEM,
                        new RecordErpRegistration(Confirmation.of(order).version(), "erp-1", Map.of()));
            case REGISTERED -> then(SampleActors.AGENT, checkPrint(order));
            case CHECKED ->
                then(
                        SampleActors.AGENT,
                        OfferAnswer.awaited(order).isPresent()
                                ? new RecordArrivalAnswer(true, Personal.of("buyer"), today)
                                : new SendConfirmation());
            case SENT -> then(SampleActors.AGENT, new ConfirmReception(true));
            case AWAITING_RETURN, RECONFIRMING ->
                then(
                        salesperson(order),
                        new ReturnConfirmation(new ReturnedPaper(
                                Confirmation.of(order).version(),
                                today,
                                Statement.written("return", SampleOrder.SIGNER, today))));
            case RETURN_IN_CHECK -> then(SampleActors.AGENT, new CheckReturn(List.of()));
            case RETURNED -> GoodsPath.next(order, moment);
            case REFERRED_TO_TRIAL, DECLINED, CANCELLED -> Optional.empty();
        };
    }

    /** Returns whether orders through this channel need a document. Channels added by an adopter may also require a document. */
    private boolean asksDocument(Catalogue names) {
        return names.has(channel, ChannelTrait.DOCUMENT) || !names.knows(channel);
    }

    private ReceiveOrder receive(Moment moment) {
        Optional<DocumentReference> document =
                asksDocument(moment.catalogue()) ? Optional.of(new DocumentReference("fax-1")) : Optional.empty();
        return new ReceiveOrder(channel, new ActorId("salesperson"), content, List.of(), document);
    }

    private Act clarify(ContractOrder order, Moment moment) {
        OrderIntake intake = OrderIntake.of(order);
        if (intake.dataOwedBy().isPresent()) {
            return by(salesperson(order)).does(new SupplyData(SampleOrder.complete(), new DocumentReference("form-1")));
        }
        if (!intake.unclear().isEmpty()) {
            return by(salesperson(order)).does(new ClarifyItems(List.copyOf(intake.unclear()), SampleOrder.complete()));
        }
        return isUnread(order, moment)
                ? by(SampleActors.AGENT).does(new ReadBack(true))
                : by(SampleActors.AGENT).does(new RecordInMemo(new DocumentReference("memo-1")));
    }

    private static boolean isUnread(ContractOrder order, Moment moment) {
        OrderIntake intake = OrderIntake.of(order);
        return OrderIntake.isReadBack(order, moment) && !intake.readBack().equals(order.revision());
    }

    /**
     * Returns the next step for a product that production cannot make. The first step advises a new-product trial. The
     * second one records that the customer insists on the previous formula.
     */
    private static OrderCommand talk(ContractOrder order, LocalDate today) {
        Feasibility feasibility = Feasibility.of(order);
        return feasibility.producible() || feasibility.trialAdvised()
                ? new RecordCustomerChoice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA, paper("insistence", today))
                : new AdviseTrial("we are sorry; a new-product trial can show whether it can be made");
    }

    /** Returns an answer to each doubt, in which the salesperson explicitly confirms the order's values. */
    private static AnswerPriceQuery answers(ContractOrder order) {
        return new AnswerPriceQuery(Pricing.of(order).doubts().stream()
                .map(doubt -> answer(order, doubt))
                .toList());
    }

    private static QueryAnswer answer(ContractOrder order, Doubt doubt) {
        Optional<OrderLine> line = doubt.line().flatMap(order.content()::line);
        return new QueryAnswer(
                doubt.line(),
                doubt.reason().code(),
                line.flatMap(OrderLine::unitPrice),
                line.flatMap(OrderLine::specification),
                order.content().paymentMethod());
    }

    private static Act schedule(ContractOrder order, LocalDate today) {
        boolean stated = Feasibility.of(order).reserveHoldsFor(order)
                && Feasibility.of(order)
                        .reserve()
                        .filter(reserve -> reserve.standing() == Reserve.Standing.RESERVED)
                        .isPresent();
        if (!stated) {
            return by(SampleActors.TECHNICAL)
                    .does(new StateReserve(
                            new Reserve(Reserve.Standing.RESERVED, Optional.empty()), paper("reserve", today)));
        }
        return instruct(order, today);
    }

    /**
     * Returns a production instruction that accepts all terms. Production begins in five days, or on the day on which
     * the raw material is expected, whichever is later.
     */
    private static Act instruct(ContractOrder order, LocalDate today) {
        List<LineQuantity> all = order.content().lines().stream()
                .flatMap(line -> line.quantity().stream().map(quantity -> new LineQuantity(line.number(), quantity)))
                .toList();
        LocalDate begins = Feasibility.of(order)
                .reserve()
                .flatMap(Reserve::expectedOn)
                .filter(expected -> expected.isAfter(today.plusDays(5)))
                .orElse(today.plusDays(5));
        return by(SampleActors.PRODUCTION)
                .does(new WriteInstruction(begins, begins.plusDays(5), all, paper("instruction", today)));
    }

    private static OrderCommand checkPrint(ContractOrder order) {
        return Confirmation.of(order).openDifferences().stream()
                .findFirst()
                .<OrderCommand>map(item -> new ExplainDifference(item, "the ERP knows it by another name"))
                .orElseGet(() -> new CheckPrint(List.of()));
    }

    private static Act enter(ContractOrder order, Moment moment) {
        if (isUnread(order, moment)) {
            return by(SampleActors.AGENT).does(new ReadBack(true));
        }
        if (!Feasibility.of(order).objections(order).isEmpty()) {
            return instruct(order, moment.today());
        }
        if (OrderIntake.of(order).promises().isEmpty()) {
            return by(SampleActors.AGENT)
                    .does(new GiveEstimate(
                            new ReplyPromise(
                                    ReplyPromise.ToldTo.CUSTOMER,
                                    ReplyPromise.About.CONFIRMATION,
                                    moment.now().plus(Duration.ofHours(24))),
                            Optional.empty()));
        }
        return by(SampleActors.AGENT).does(new EnterConfirmation(Optional.empty()));
    }

    /** Returns the salesperson who is currently assigned to the order (X13). */
    private static Actor salesperson(ContractOrder order) {
        return OrderIntake.of(order)
                .salesperson()
                .map(person -> Actor.of(person.value(), Role.SALESPERSON))
                .orElse(SampleActors.SALESPERSON);
    }

    static Statement paper(String document, LocalDate day) {
        return Statement.written(document, "who signs", day);
    }

    static Optional<Act> then(Actor actor, OrderCommand command) {
        return Optional.of(by(actor).does(command));
    }
}
