package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command that records that the emergency plan for an anomaly was agreed (C11.1). After {@link ProposePlan},
 * SYSTEM issues this command once everyone who was asked has consented. In release 0.1, the CS supervisor issued this
 * command and named the plan's other authors in it. That is no longer enough, because each author must now consent
 * personally (X9).
 *
 * @param number the anomaly's number
 * @param plan the emergency plan and its authors
 * @param acceptsLess whether the plan accepts less than the ordered quantity (C13); always false in plans from
 *     releases after 0.1
 * @param dates the new dates of the plan
 * @param persons the number of different persons that the rules required when the plan was proposed
 */
@Wire("agree-plan")
public record AgreePlan(
        @Identifies("anomaly") String number,
        Anomaly.Plan plan,
        boolean acceptsLess,
        @Since("0.2") Optional<PlanDates> dates,
        @Since("0.2") Optional<Integer> persons)
        implements ProposedCommand<ContractOrder> {
    /** Creates a command that does not state how many persons the rules require. */
    public AgreePlan(String number, Anomaly.Plan plan, boolean acceptsLess, Optional<PlanDates> dates) {
        this(number, plan, acceptsLess, dates, Optional.empty());
    }

    AgreePlan by(int least) {
        return new AgreePlan(number, plan, acceptsLess, dates, Optional.of(least));
    }

    /**
     * Returns a subject that is different for each anomaly. An order can therefore have one open plan for each anomaly.
     */
    @Override
    public String subject() {
        return ProposedCommand.super.subject() + " " + Identity.key(number);
    }

    /** Returns whether the anomaly to which the plan belongs is still open. */
    @Override
    public boolean standsFor(ContractOrder order) {
        return Anomalies.open(order, number).isPresent();
    }

    @Override
    public int leastPersons() {
        return persons.orElse(1);
    }

    /** Returns the command with a plan that names the successor in place of an author who has not consented (X13). */
    @Override
    public AgreePlan passedOn(ActorId predecessor, ActorId successor) {
        return new AgreePlan(number, plan.passedOn(predecessor, successor), acceptsLess, dates, persons);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = Anomalies.mustBeClarified(order, number);
        dates.ifPresent(its -> objections.and(refusals(its, order, deciding)));
        return objections.list();
    }

    /**
     * Returns the reasons for refusing the new dates of a plan. No date may be in the past, either when the plan is
     * proposed or when the last person consents. The new confirmation date cannot be before the previous
     * one or before the scheduled date (C8.1).
     */
    private static List<Refusal> refusals(PlanDates dates, ContractOrder order, Deciding deciding) {
        LocalDate today = deciding.today();
        Objections objections = new Objections();
        Stream.concat(Stream.of(dates.scheduled()), dates.confirmed().stream())
                .filter(day -> day.isBefore(today))
                .forEach(day -> objections.when(true, ProductionRefusal.PLAN_DATE_PAST, "found", day, "today", today));
        LocalDate earliest = OrderDates.beforePlan(order, deciding.moment())
                .map(OrderDates::confirmed)
                .filter(dates.scheduled()::isBefore)
                .orElse(dates.scheduled());
        dates.confirmed()
                .ifPresent(confirmed -> objections.when(
                        confirmed.isBefore(earliest),
                        ConfirmationRefusal.RELAXED_DATE_TOO_EARLY,
                        "found",
                        confirmed,
                        "expected",
                        earliest));
        return objections.list();
    }

    @Override
    public List<PlanAgreed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PlanAgreed(Anomalies.known(order, number).orElseThrow(), plan, acceptsLess, dates));
    }
}
