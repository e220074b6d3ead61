package io.orderkit.domain.contract.process;

import static io.orderkit.domain.contract.amendment.AmendmentGates.*;
import static io.orderkit.domain.contract.cancellation.CancellationGates.*;
import static io.orderkit.domain.contract.confirmation.dates.PostponementGates.*;
import static io.orderkit.domain.contract.confirmation.entry.ConfirmationGates.*;
import static io.orderkit.domain.contract.confirmation.offer.OfferGates.ANOTHER_ARRIVAL_IS_OFFERED;
import static io.orderkit.domain.contract.confirmation.registration.RegistrationGates.*;
import static io.orderkit.domain.contract.confirmation.returned.ReturnGates.*;
import static io.orderkit.domain.contract.confirmation.sending.SendingGates.*;
import static io.orderkit.domain.contract.delivery.Deliveries.DELIVERIES;
import static io.orderkit.domain.contract.delivery.arrival.ClaimGates.*;
import static io.orderkit.domain.contract.delivery.dispatch.DispatchGates.*;
import static io.orderkit.domain.contract.delivery.notice.NoticeGates.*;
import static io.orderkit.domain.contract.delivery.notification.NotificationGates.*;
import static io.orderkit.domain.contract.delivery.transport.TransportGates.*;
import static io.orderkit.domain.contract.feasibility.FeasibilityGates.FEASIBILITY_HOLDS;
import static io.orderkit.domain.contract.feasibility.FeasibilityGates.INSTRUCTION_HOLDS;
import static io.orderkit.domain.contract.feasibility.FeasibilityGates.RESERVE_STATED;
import static io.orderkit.domain.contract.feasibility.FeasibilityGates.TRIAL_ADVISED;
import static io.orderkit.domain.contract.feasibility.objection.ObjectionGates.AN_OBJECTION_IS_OPEN;
import static io.orderkit.domain.contract.intake.Checklist.CAME_BY_PHONE;
import static io.orderkit.domain.contract.intake.Checklist.DATA_OWED;
import static io.orderkit.domain.contract.intake.Checklist.ESTIMATE_GIVEN;
import static io.orderkit.domain.contract.order.AgreementState.*;
import static io.orderkit.domain.contract.order.DeliveryState.*;
import static io.orderkit.domain.contract.order.PaymentState.*;
import static io.orderkit.domain.contract.order.ProductionState.*;
import static io.orderkit.domain.contract.pricing.PriceQueryGates.*;
import static io.orderkit.domain.contract.process.ClosingGates.NO_DOCUMENT_OWED;
import static io.orderkit.domain.contract.process.ContractPermits.*;
import static io.orderkit.domain.contract.production.anomaly.AnomalyGates.*;
import static io.orderkit.domain.contract.production.inspection.CompletionGates.*;
import static io.orderkit.domain.contract.production.inspection.InspectionGates.*;
import static io.orderkit.domain.contract.production.making.MakingGates.*;
import static io.orderkit.domain.contract.production.release.IssueGates.*;
import static io.orderkit.domain.contract.production.release.IssueLapse.ISSUE_LAPSED;
import static io.orderkit.domain.contract.production.release.ReleaseGates.*;
import static io.orderkit.domain.contract.settlement.ClearanceRecheck.CLEARANCE_LAPSED;
import static io.orderkit.domain.contract.settlement.PaymentGates.*;
import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.contract.amendment.*;
import io.orderkit.domain.contract.cancellation.*;
import io.orderkit.domain.contract.confirmation.*;
import io.orderkit.domain.contract.confirmation.dates.*;
import io.orderkit.domain.contract.confirmation.entry.*;
import io.orderkit.domain.contract.confirmation.offer.*;
import io.orderkit.domain.contract.confirmation.registration.*;
import io.orderkit.domain.contract.confirmation.returned.*;
import io.orderkit.domain.contract.confirmation.sending.*;
import io.orderkit.domain.contract.delivery.*;
import io.orderkit.domain.contract.delivery.arrival.*;
import io.orderkit.domain.contract.delivery.dispatch.*;
import io.orderkit.domain.contract.delivery.notice.*;
import io.orderkit.domain.contract.delivery.notification.*;
import io.orderkit.domain.contract.delivery.transport.*;
import io.orderkit.domain.contract.feasibility.*;
import io.orderkit.domain.contract.feasibility.objection.*;
import io.orderkit.domain.contract.intake.*;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.*;
import io.orderkit.domain.contract.pricing.*;
import io.orderkit.domain.contract.production.*;
import io.orderkit.domain.contract.production.anomaly.*;
import io.orderkit.domain.contract.production.inspection.*;
import io.orderkit.domain.contract.production.making.*;
import io.orderkit.domain.contract.production.release.*;
import io.orderkit.domain.contract.settlement.*;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.ProcessTable;
import io.orderkit.domain.refusal.Wording;

/**
 * The contract process, defined as a table of steps. Read from top to bottom, the table follows the handbook from C1 to
 * C18 and X8.
 */
public final class ContractProcess {
    /**
     * The checklist gate, which a change to the order can also clear (C3, X8). The intake package cannot refer to
     * {@link ChangeOrder}, so this class adds the command to the gate.
     */
    private static final Gate<ContractOrder> CHECKLIST_EMPTY = Checklist.CHECKLIST_EMPTY.clearedBy(ChangeOrder.class);

    /** The gate for missing quantities. Only a change to the order can clear the gate (C7, X8). */
    private static final Gate<ContractOrder> QUANTITIES_KNOWN =
            FeasibilityGates.QUANTITIES_KNOWN.clearedBy(ChangeOrder.class);

    /** The deposit gate. Finance can also clear the gate by correcting a recorded payment (C9.2, X10). */
    private static final Gate<ContractOrder> REQUIRED_DEPOSIT_ARRIVED =
            DepositGates.REQUIRED_DEPOSIT_ARRIVED.clearedBy(CorrectRecordedPayment.class);

    /** The gate for objections, which is cleared once production accepts every term or CS changes the order (C7). */
    private static final Gate<ContractOrder> NO_TERM_OBJECTED =
            ObjectionGates.NO_TERM_OBJECTED.clearedBy(ChangeOrder.class);

    /**
     * The gate that requires the customer's answer if the offered arrival is later than the fixed arrival. CS can also
     * clear the gate by changing the fixed arrival, and production by setting new dates (C8).
     */
    private static final Gate<ContractOrder> FIXED_ARRIVAL_SETTLED =
            OfferGates.FIXED_ARRIVAL_SETTLED.clearedBy(ChangeOrder.class);

    private static final ProcessDefinition<ContractOrder> STANDARD = table();

    private ContractProcess() {}

    /** Returns the contract process of the handbook. An adopter can add steps with {@link ProcessDefinition#extend}. */
    public static ProcessDefinition<ContractOrder> standard() {
        return STANDARD;
    }

    // spotless:off
    private static ProcessDefinition<ContractOrder> table() {
        ProcessTable<ContractOrder> agreement = ProcessDefinition.named("contract", 2, ContractOrder::initialOrder)
                .track(AgreementState.values())
                .track(ProductionState.values())
                .track(PaymentState.values())
                .track(DeliveryState.values())
                .since(EarliestEventDay::of)   // X11

                // C1–C4: the order is received, clarified and completed
                .step("C1", ReceiveOrder.class)             .by(CS_AGENT, CS_SUPERVISOR)
                    .from(NOT_RECEIVED)                     .leadsTo(CLARIFYING)
                    .asks(TierFacts.class, DueTimeFacts.class, BackDatingFacts.class)
                    .emits(OrderReceived.class)
                .step("C2.1", ReadBack.class)               .by(CS_AGENT)
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED)
                    .gate(CAME_BY_PHONE)
                    .emits(ContentReadBack.class)
                .step("C2.2", SupplyData.class)             .by(ITS_SALESPERSON)
                    .from(CLARIFYING)
                    .gate(DATA_OWED)
                    .asks(CompletenessFacts.class)
                    .emits(DataSupplied.class)
                .step("C2.3", EntrustAgent.class)           .by(ITS_SALESPERSON)
                    .emits(AgentEntrusted.class)
                .step("C2.3", ClarifyItems.class)           .by(ITS_SALESPERSON, ENTRUSTED_AGENT, AGENT_ON_THE_PHONE)
                    .from(CLARIFYING)
                    .emits(ItemsClarified.class)
                .step("C3", RecordInMemo.class)             .by(CS_AGENT)
                    .from(CLARIFYING)                       .leadsTo(RECORDED)
                    .asks(CompletenessFacts.class)
                    .emits(MemoRecorded.class)
                .step("C4", GiveEstimate.class)             .by(CS_AGENT)
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED)
                    .emits(EstimateGiven.class)

                // C5: the prices are checked against contract, plan and earlier deals
                .step("C5", CheckPrices.class)              .by(CS_AGENT)
                    .from(RECORDED, PRICED)                 .leadsTo(PRICED, PRICE_QUERY)
                    .gate(CHECKLIST_EMPTY)
                    .asks(PricingFacts.class, TierFacts.class, PaymentGateFacts.class)
                    .emits(PricesChecked.class)
                .step("C5", AnswerPriceQuery.class)         .by(ITS_SALESPERSON)
                    .from(PRICE_QUERY)                      .leadsTo(PRICED)
                    .gate(ANSWERED_BY_ANOTHER)              // X2
                    .emits(PriceQueryAnswered.class)

                // C6–C7: the technical department and production state whether and when the goods can be made
                .step("C6", AnswerFeasibility.class)        .by(TECHNICAL)
                    .from(PRICED)                           .leadsTo(FEASIBLE, CUSTOMER_DECIDING)
                    .gate(PRICES_HOLD)
                    .emits(FeasibilityAnswered.class)
                .step("C6.1", AdviseTrial.class)            .by(ITS_SALESPERSON, ENTRUSTED_AGENT)
                    .from(CUSTOMER_DECIDING)
                    .emits(TrialAdvised.class)
                .step("C6.1", RecordCustomerChoice.class)   .by(ITS_SALESPERSON, ENTRUSTED_AGENT)
                    .from(CUSTOMER_DECIDING)
                    .leadsTo(FEASIBLE, FORMULA_INSISTED, REFERRED_TO_TRIAL, DECLINED)
                    .gate(TRIAL_ADVISED)
                    .emits(CustomerChose.class, InsistenceNoted.class, TrialDataHandedOver.class)
                .step("C6.2", ConfirmFormula.class)         .by(TECHNICAL)
                    .from(FORMULA_INSISTED)                 .leadsTo(FEASIBLE)
                    .emits(FormulaConfirmed.class)
                .step("C6.3", StateReserve.class)           .by(TECHNICAL)
                    .from(PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE)
                    .gate(PRICES_HOLD)
                    .emits(ReserveStated.class)
                .step("C6.3", NoteVerbally.class)           .by(CS_AGENT).by(ITS_SALESPERSON)
                    .also("C6.2")
                    .from(PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE)
                    .emits(VerballyNoted.class)
                .step("C7", WriteInstruction.class)         .by(PRODUCTION)
                    .from(FEASIBLE, SCHEDULED, REGISTERED, CHECKED)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(NOT_ORDERED, ISSUED)              .leadsTo(SCHEDULED)
                    .gate(PRICES_HOLD, FEASIBILITY_HOLDS, RESERVE_STATED, QUANTITIES_KNOWN)
                    .emits(InstructionWritten.class)
                .step("C7", AnswerObjection.class)          .by(CS_AGENT)
                    .from(SCHEDULED)
                    .gate(AN_OBJECTION_IS_OPEN)
                    .emits(ObjectionsAnswered.class)

                // C8: the customer order confirmation is entered, checked and sent
                .step("C8.1", ProposeConfirmationDate.class).by(CS_AGENT)
                    .from(SCHEDULED)
                    .emits(ProposalMade.type())
                .step("C8.1", RelaxConfirmationDate.class)  .with(Consents::onceAgreed)
                    .from(SCHEDULED)                        // SYSTEM takes this step after the salesperson's consent (X9)
                    .emits(ConfirmationDateRelaxed.class)
                .step("C8", EnterConfirmation.class)        .by(CS_AGENT)
                    .from(SCHEDULED)                        .leadsTo(REGISTRATION_PENDING)
                    .gate(ESTIMATE_GIVEN, CHECKLIST_EMPTY, PRICES_HOLD, FEASIBILITY_HOLDS, INSTRUCTION_HOLDS)
                    .gate(NO_TERM_OBJECTED)                 // C7
                    .asks(TierFacts.class, DepositFacts.class)
                    .emits(ConfirmationEntered.class)
                .step("C8", RecordErpRegistration.class)    .by(SYSTEM)
                    .from(REGISTRATION_PENDING)             .leadsTo(REGISTERED)
                    .emits(ConfirmationRegistered.class)
                .step("C8", RecordErpRejection.class)       .by(SYSTEM)
                    .from(REGISTRATION_PENDING)             .leadsTo(SCHEDULED)
                    .emits(RegistrationRejected.class)
                .step("C8", CheckPrint.class)               .by(CS_AGENT)
                    .from(REGISTERED)                       .leadsTo(CHECKED, SCHEDULED)
                    .gate(REGISTRATION_AGREES)
                    .emits(PrintChecked.class)
                .step("C8", ExplainDifference.class)        .by(CS_AGENT)
                    .from(REGISTERED)
                    .gate(A_DIFFERENCE_IS_OPEN)
                    .emits(DifferenceExplained.class)
                .step("C8", CorrectRegistration.class)      .by(CS_AGENT)
                    .from(REGISTERED)                       .leadsTo(SCHEDULED)
                    .gate(A_DIFFERENCE_IS_OPEN)
                    .emits(RegistrationFaultFound.class)
                .step("C8", RecordArrivalAnswer.class)      .by(ITS_SALESPERSON, ENTRUSTED_AGENT).by(CS_AGENT)
                    .from(SCHEDULED, REGISTERED, CHECKED)
                    .gate(ANOTHER_ARRIVAL_IS_OFFERED)
                    .emits(ArrivalAnswered.class)
                .step("C8", SendConfirmation.class)         .by(CS_AGENT, CS_SUPERVISOR)
                    .from(CHECKED)                          .leadsTo(SENT)
                    .from(SENT, AWAITING_RETURN, RECONFIRMING)  // CS sends a lost confirmation again
                    .gate(CONFIRMATION_HOLDS, FIXED_ARRIVAL_SETTLED, NO_DATE_PAST)
                    .asks(TierFacts.class, PostponementFacts.class, BackDatingFacts.class)
                    .emits(ConfirmationSent.class)
                .step("C8", ConfirmReception.class)         .by(CS_AGENT, CS_SUPERVISOR)
                    .from(SENT)                             .leadsTo(AWAITING_RETURN, CHECKED)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING)
                    .gate(A_SENDING_IS_UNCONFIRMED)
                    .emits(ReceptionConfirmed.class)
                .step("X10", CorrectSending.class)          .by(CS_AGENT, CS_SUPERVISOR)
                    .also("C8", "C9.3")
                    .from(SENT)                             .leadsTo(AWAITING_RETURN)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .emits(SendingCorrected.class)

                // C9: the signed confirmation is returned, or the dates move
                .step("C9", ReturnConfirmation.class)       .by(ITS_SALESPERSON, ENTRUSTED_AGENT).by(CS_SUPERVISOR)
                    .from(SENT)                             // C8: a clear return makes the legibility question unnecessary
                    .from(AWAITING_RETURN, RECONFIRMING)    .leadsTo(RETURN_IN_CHECK)
                    .emits(ConfirmationReturned.class)
                .step("C9", CheckReturn.class)              .by(CS_AGENT, CS_SUPERVISOR)
                    .from(RETURN_IN_CHECK)                  .leadsTo(RETURNED, RECONFIRMING)
                    .asks(TierFacts.class, BackDatingFacts.class)
                    .emits(ReturnChecked.class)
                .step("C9", ReconfirmFinding.class)         .by(ITS_SALESPERSON, ENTRUSTED_AGENT).by(CS_SUPERVISOR)
                    .from(RECONFIRMING)                     .leadsTo(RETURNED)
                    .gate(A_WORD_WILL_DO)
                    .asks(TierFacts.class, BackDatingFacts.class)
                    .emits(FindingReconfirmed.class)
                .step("X10", CorrectReturn.class)           .by(ITS_SALESPERSON, ENTRUSTED_AGENT).by(CS_SUPERVISOR)
                    .also("C9", "C9.3")
                    .from(RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .leadsTo(RETURN_IN_CHECK, AWAITING_RETURN, SENT)
                    .asks(TierFacts.class, DueTimeFacts.class)
                    .emits(ReturnCorrected.class)
                .step("C9.3", ReviewPostponement.class)     .byItself(ReviewPostponement::due)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(NOT_ORDERED, ISSUED)
                    .gate(DATES_MOVED)
                    .emits(DatesPostponed.class)
                .step("C9.2", RecordPayment.class)          .by(FINANCE)
                    .also("C13.2")                          // a deposit, a balance
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED, SENT, AWAITING_RETURN,
                          RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(CANCELLED, DECLINED, REFERRED_TO_TRIAL)
                    .from(DeliveryState.values())           .leadsTo(GATE_PASSED)
                    .decide(ClearingPayment::events)
                    .emits(PaymentRecorded.class, PaymentClearedItself.class)
                .step("X10", CorrectRecordedPayment.class)  .by(FINANCE)
                    .also("C9.2", "C13.2")
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED, SENT, AWAITING_RETURN,
                          RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(CANCELLED, DECLINED, REFERRED_TO_TRIAL)
                    .from(DeliveryState.values())
                    .gate(A_PAYMENT_IS_RECORDED)
                    .emits(RecordedPaymentCorrected.class)
                .end();
        return agreement

                // C10–C12: production, supervision, inspection and warehouse receipt
                .step("C10", IssueProductionOrder.class)    .by(CS_AGENT, CS_SUPERVISOR)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(NOT_ORDERED)                      .leadsTo(ISSUED)
                    .gate(CONFIRMATION_HOLDS, PRICES_HOLD)
                    .gate(ISSUED_BY_WHOM_THE_RULES_ASK)     // C10, X8
                    .gate(RETURN_CLEAR_OR_OWED)             // C9.1
                    .gate(REQUIRED_DEPOSIT_ARRIVED)         // C9.2
                    .asks(TierFacts.class, DepositFacts.class, DueTimeFacts.class, BackDatingFacts.class)
                    .emits(DatesPostponed.class, PostponementEnded.class, ProductionOrderIssued.class)
                .step("C9.2", WithdrawProductionOrder.class).byItself(WithdrawProductionOrder::due)
                    .also("X10")
                    .from(ISSUED)                           .leadsTo(NOT_ORDERED)
                    .gate(ISSUE_LAPSED)
                    .emits(ProductionOrderWithdrawn.class)
                .step("C10", ReviewProductionOrder.class)   .by(PRODUCTION, PRODUCTION_SUPERVISOR)
                    .from(ISSUED)
                    .emits(ProductionOrderReviewed.class)
                .step("C10", AnswerUnclearItem.class)       .by(CS_AGENT)
                    .from(ISSUED)
                    .gate(AN_ITEM_IS_UNCLEAR)
                    .emits(UnclearItemAnswered.class)
                .step("C10", NamePersonInCharge.class)      .by(PRODUCTION_SUPERVISOR)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(NOT_ORDERED, ISSUED)
                    .emits(PersonInChargeNamed.class)
                .step("C10", ReleaseProduction.class)       .by(PRODUCTION_SUPERVISOR).by(PERSON_IN_CHARGE)
                    .from(AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(ISSUED)                           .leadsTo(RELEASED)
                    .gate(CONFIRMATION_HOLDS, ALL_ITEMS_CLEAR)
                    .gate(SCHEDULED_DATE_NOT_PAST)          // C9.3
                    .asks(TierFacts.class, DueTimeFacts.class)
                    .emits(PostponementEnded.class, ProductionDateMoved.class, ProductionReleased.class)
                .step("C10", CopyToTechnical.class)         .by(SYSTEM, CS_AGENT, PRODUCTION)
                    .from(RELEASED, COMPLETED)
                    .gate(COPY_OWED)
                    .emits(CopySentToTechnical.class)
                .step("C10", RecordCopyFailure.class)       .by(SYSTEM)
                    .from(RELEASED, COMPLETED)
                    .gate(COPY_OWED)
                    .emits(CopyFailed.class)
                .step("C11", RecordSupervision.class)       .by(CS_ASSISTANT)
                    .from(RELEASED, COMPLETED)
                    .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                    .gate(SUPERVISION_INSTRUCTED)
                    .emits(SupervisionRecorded.class)
                .step("C11.1", ReportAnomaly.class)         .by(PRODUCTION, CS_AGENT, CS_ASSISTANT, QUALITY_INSPECTION)
                    .by(WAREHOUSE).also("C12.1")
                    .by(CS_SUPERVISOR).also("X10")          // X10: the supervisor stops production if a payment is missing
                    .from(RELEASED, COMPLETED)
                    .emits(AnomalyReported.class)
                .step("C11.1", ClarifyAnomaly.class)        .by(CS_AGENT)
                    .from(ProductionState.values())
                    .gate(AN_ANOMALY_IS_OPEN)
                    .emits(AnomalyClarified.class)
                .step("C11.1", ProposePlan.class)           .by(CS_SUPERVISOR, MARKETING_DIRECTOR)
                    .from(ProductionState.values())
                    .gate(AN_ANOMALY_IS_OPEN, AN_ANOMALY_IS_CLARIFIED)
                    .asks(TierFacts.class, PlanFacts.class)
                    .emits(ProposalMade.type(), ConsentGiven.type())
                .step("C11.1", AgreePlan.class)             .with(Consents::onceAgreed)
                    .from(ProductionState.values())         // SYSTEM takes this step once all four have consented (X9)
                    .emits(PlanAgreed.class)
                .step("C11.1", TellCustomerOfAnomaly.class) .by(CS_AGENT).by(ITS_SALESPERSON)
                    .from(ProductionState.values())
                    .gate(AN_ANOMALY_IS_OPEN, AN_ANOMALY_IS_CLARIFIED)
                    .emits(CustomerToldOfAnomaly.class)
                .step("C11.1", RecordCustomerAnswer.class)  .by(CS_AGENT).by(ITS_SALESPERSON)
                    .from(ProductionState.values())
                    .gate(AN_ANOMALY_IS_OPEN, TOLD_OF_AN_ANOMALY)
                    .emits(AnomalyAnswered.class)
                .step("C11.1", CloseAnomaly.class)          .by(CS_AGENT, CS_SUPERVISOR)
                    .also("X8")                             // X8: the affected goods or the whole order are cancelled
                    .from(ProductionState.values())
                    .leadsTo(RECORDED, PRICED, FEASIBLE, SCHEDULED, NOT_ORDERED, NOT_REVIEWED, NOT_ARRANGED, CANCELLED)
                    .gate(AN_ANOMALY_IS_OPEN, AN_ANOMALY_IS_DEALT_WITH)
                    .emits(AnomalyClosed.class, OrderChanged.class, PostponementEnded.class, OrderCancelled.class)
                .step("C12", ReportProduction.class)        .by(PRODUCTION)
                    .from(RELEASED, COMPLETED)
                    .emits(ProductionReported.class)
                .step("X10", CorrectProductionReport.class) .by(PRODUCTION)
                    .also("C12")
                    .from(RELEASED, COMPLETED)
                    .gate(A_REPORT_IS_RECORDED)
                    .emits(ProductionReportCorrected.class)
                .step("C12.1", InspectByConfirmation.class) .by(CS_AGENT)
                    .from(RELEASED, COMPLETED)
                    .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                    .gate(GOODS_FREE_TO_WORK_ON)
                    .emits(GoodsInspected.class, AnomalyReported.class)
                .step("C12.1", InspectByStandard.class)     .by(QUALITY_INSPECTION)
                    .from(RELEASED, COMPLETED)
                    .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                    .gate(GOODS_FREE_TO_WORK_ON)
                    .emits(GoodsInspected.class, AnomalyReported.class)
                .step("X10", CorrectInspectionByConfirmation.class).by(CS_AGENT)
                    .also("C12.1")
                    .from(RELEASED, COMPLETED)
                    .gate(INSPECTED_BY_CONFIRMATION)
                    .emits(InspectionCorrected.class, AnomalyReported.class)
                .step("X10", CorrectInspectionByStandard.class).by(QUALITY_INSPECTION)
                    .also("C12.1")
                    .from(RELEASED, COMPLETED)
                    .gate(INSPECTED_BY_STANDARD)
                    .emits(InspectionCorrected.class, AnomalyReported.class)
                .step("C12.1", ReceiveInWarehouse.class)    .by(WAREHOUSE)
                    .from(RELEASED, COMPLETED)
                    .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                    .gate(GOODS_FREE_TO_WORK_ON, GOODS_TO_RECEIVE)
                    .emits(WarehouseReceived.class)
                .step("X10", CorrectWarehouseReceipt.class) .by(WAREHOUSE)
                    .also("C12.1", "C13.2")
                    .from(RELEASED, COMPLETED)
                    .from(DeliveryState.values())
                    .gate(A_RECEIPT_IS_RECORDED)
                    .emits(WarehouseReceiptCorrected.class, AnomalyReported.class)
                .end()

                .each(DELIVERIES, delivery -> delivery
                    // C13: the order is completed and passes the payment gate
                    .step("C13", ReportCompletion.class)        .by(CS_AGENT)
                        .from(RELEASED)                         .leadsTo(COMPLETED)
                        .gate(RECEIPTS_COVER_ORDER, INSPECTIONS_PASSED)
                        .emits(CompletionReported.class)
                    .step("C12.1", WithdrawCompletion.class)    .byItself(WithdrawCompletion::due)
                        .also("C13")
                        .from(COMPLETED)
                        .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                        .leadsTo(RELEASED, NOT_REVIEWED, NOT_ARRANGED)
                        .gate(COMPLETION_LAPSED)
                        .emits(CompletionWithdrawn.class)
                    .step("C13.1", ReviewTerms.class)           .by(CS_AGENT)
                        .also("C13.2")
                        .from(COMPLETED).from(NOT_REVIEWED)     .leadsTo(GATE_PASSED, TERMS_REVIEWED)
                        .gate(DEPOSIT_STILL_HERE)               // X10
                        .asks(TierFacts.class, PaymentGateFacts.class)
                        .emits(TermsReviewed.class)
                    .step("C13.2", IssueBalanceNotice.class)    .by(CS_AGENT)
                        .from(TERMS_REVIEWED)                   .leadsTo(COLLECTING)
                        .gate(BALANCE_TO_COLLECT)
                        .emits(BalanceNoticeIssued.class)
                    .step("C13.2", ClearPayment.class)          .by(FINANCE)
                        .from(TERMS_REVIEWED, COLLECTING)       .leadsTo(GATE_PASSED)
                        .gate(BALANCE_PAID)
                        .emits(PaymentCleared.class)
                    .step("C13.2", WithdrawClearance.class)     .byItself(WithdrawClearance::due)
                        .also("X10")
                        .from(COLLECTING, GATE_PASSED)          .leadsTo(NOT_REVIEWED)
                        .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED)
                        .gate(CLEARANCE_LAPSED)
                        .emits(ClearanceWithdrawn.class)

                    // 14–15 Notice, note, briefing.
                    .step("C14", IssueDeliveryNotice.class)     .by(CS_AGENT)
                        .from(COMPLETED)
                        .from(NOT_ARRANGED, NOTE_ISSUED, BRIEFED, LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED)
                        .from(LOST, GOODS_RETURNED)
                        .gate(PAYMENT_GATE_PASSED, CUSTOMER_TOLD_OF_ANOMALIES, NOTICE_WANTED)
                        .emits(DeliveryNoticeIssued.class)
                    .step("C14.2", SettleNoticeFinding.class)   .by(CS_SUPERVISOR)
                        .from(NOTE_ISSUED, BRIEFED, LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(A_NOTICE_FINDING_IS_OPEN)
                        .emits(NoticeFindingSettled.class)
                    .step("C14.2", InstructEmergency.class)     .by(CS_SUPERVISOR)
                        .from(COMPLETED).from(NOT_ARRANGED)
                        .gate(PAYMENT_GATE_PASSED, CUSTOMER_TOLD_OF_ANOMALIES, NO_NOTICE_YET)
                        .asks(TierFacts.class, DueTimeFacts.class)
                        .emits(EmergencyInstructed.class)
                    .step("C14.1", RecheckDelivery.class)       .by(CS_AGENT).by(SUPERVISOR_IN_AN_EMERGENCY)
                        .from(COMPLETED).from(NOT_ARRANGED)
                        .gate(PAYMENT_GATE_PASSED, NOTICE_OR_EMERGENCY, CUSTOMER_TOLD_OF_ANOMALIES)
                        .emits(DeliveryRechecked.class)
                    .step("C14", IssueDeliveryNote.class)       .by(DELIVERY_CLERK)
                        .from(COMPLETED)
                        .from(NOT_ARRANGED)                     .leadsTo(NOTE_ISSUED)
                        .gate(PAYMENT_GATE_PASSED, NOTICE_OR_EMERGENCY, DELIVERY_DATA_RIGHT, NO_ANOMALY_OF_GOODS_OPEN)
                        .gate(RECEIPTS_COVER_ORDER, INSPECTIONS_PASSED)
                        .emits(DeliveryNoteIssued.class)
                    .step("C15", BriefDeliveryPerson.class)     .by(CS_AGENT).by(SUPERVISOR_IN_AN_EMERGENCY)
                        .from(NOTE_ISSUED)                      .leadsTo(BRIEFED)
                        .gate(CUSTOMER_TOLD_OF_ANOMALIES)
                        .emits(DeliveryPersonBriefed.class)
                    .step("C15", FillInNotification.class)      .by(ITS_DELIVERY_PERSON)
                        .from(BRIEFED, LEFT)
                        .emits(NotificationFilledIn.class)
                    .step("C15", DispatchGoods.class)           .by(ITS_DELIVERY_PERSON)
                        .from(BRIEFED)                          .leadsTo(LEFT)
                        .gate(PAYMENT_GATE_PASSED, NOTICE_OR_EMERGENCY, DELIVERY_DATA_RIGHT)
                        .gate(NO_ANOMALY_OF_GOODS_OPEN, RECEIPTS_COVER_ORDER, INSPECTIONS_PASSED, NOTIFICATION_FILLED_IN)
                        .asks(TierFacts.class, DueTimeFacts.class, BackDatingFacts.class)
                        .emits(GoodsLeft.class)
                    .step("X10", CorrectDeparture.class)        .by(ITS_DELIVERY_PERSON)
                        .also("C16")
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED, CLOSED)
                        .emits(DepartureCorrected.class)

                    // 16–18 Transport, arrival, receipt.
                    .step("C16", CheckNotification.class)       .by(CS_AGENT)
                        .from(LEFT)
                        .gate(NOTIFICATION_FILLED_IN)
                        .asks(TierFacts.class, SupervisionFacts.class)
                        .emits(NotificationChecked.class, TransportProblemReported.class)
                    .step("C16", SendNotification.class)        .by(CS_AGENT)
                        .from(LEFT)
                        .gate(NOTIFICATION_CHECKED)
                        .emits(NotificationSent.class)
                    .step("C16", ConfirmNotification.class)     .by(CS_AGENT)
                        .from(LEFT)                             .leadsTo(NOTIFIED)
                        .gate(NOTIFICATION_SENT)
                        .emits(NotificationConfirmed.class)
                    .step("X10", CorrectNotificationSending.class).by(CS_AGENT, CS_SUPERVISOR)
                        .also("C16")
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                                                                .leadsTo(LEFT, NOTIFIED)
                        .gate(NOTIFICATION_SENT)
                        .emits(NotificationSendingCorrected.class, NotificationFoundIllegible.class,
                               NotificationConfirmed.class)
                    .step("C16.1", HandInSalesSlip.class)       .by(ITS_DELIVERY_PERSON)
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(SALES_SLIP_OWED)
                        .emits(SalesSlipFiled.class)
                    .step("X10", CorrectSalesSlip.class)        .by(ITS_DELIVERY_PERSON)
                        .also("C16.1")
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED, CLOSED)
                        .gate(A_SALES_SLIP_IS_FILED)
                        .emits(SalesSlipCorrected.class)
                    .step("C17", RecordTransportCheck.class)    .by(CS_AGENT)
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(NOTIFICATION_FILLED_IN, SUPERVISION_TIMES_STATED)
                        .emits(TransportChecked.class)
                    .step("C17", WaiveSupervisionTime.class)    .by(CS_SUPERVISOR)
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(A_SUPERVISION_TIME_IS_OPEN)
                        .emits(SupervisionTimeWaived.class)
                    .step("C17", ReportTransportProblem.class)  .by(CS_AGENT).by(ITS_DELIVERY_PERSON)
                        .from(LEFT, NOTIFIED, ARRIVED)
                        .emits(TransportProblemReported.class)
                    .step("C17", FollowUpProblem.class)         .by(CS_AGENT)
                        .from(LEFT, NOTIFIED, ARRIVED, RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(A_TRANSPORT_PROBLEM_IS_OPEN)
                        .emits(ProblemFollowedUp.class)
                    .step("C17", RecordLoss.class)              .by(CS_AGENT)
                        .also("C18")
                        .from(LEFT, NOTIFIED)                   .leadsTo(LOST)
                        .asks(TierFacts.class, DueTimeFacts.class)
                        .emits(LossRecorded.class)
                    .step("X10", CorrectLoss.class)             .by(CS_AGENT)
                        .also("C17")
                        .from(LOST)                             .leadsTo(LEFT, NOTIFIED)
                        .emits(LossCorrected.class)
                    .step("C18", RecordArrival.class)           .by(CS_AGENT, CS_SUPERVISOR)
                        .from(NOTIFIED)                         .leadsTo(ARRIVED)
                        .emits(GoodsArrived.class)
                    .step("X10", CorrectArrival.class)          .by(CS_AGENT, CS_SUPERVISOR)
                        .also("C18")
                        .from(ARRIVED, RECEIPT_SIGNED, GOODS_RETURNED, CLOSED)
                        .gate(AN_ARRIVAL_IS_RECORDED)
                        .emits(ArrivalCorrected.class)
                    .step("C18", SignArrivalReceipt.class)      .by(ITS_CUSTOMER).by(CS_AGENT, CS_SUPERVISOR)
                        .from(ARRIVED)                          .leadsTo(RECEIPT_SIGNED, GOODS_RETURNED)
                        .asks(TierFacts.class, DueTimeFacts.class)
                        .emits(ArrivalReceiptSigned.class)
                    .step("C18", AttestHandover.class)          .by(ITS_DELIVERY_PERSON)
                        .from(ARRIVED)                          .leadsTo(RECEIPT_SIGNED)
                        .emits(HandoverAttested.class)
                    .step("X10", CorrectArrivalReceipt.class)   .by(CS_AGENT, CS_SUPERVISOR)
                        .also("C18")
                        .from(RECEIPT_SIGNED, GOODS_RETURNED)   .leadsTo(ARRIVED)
                        .emits(ArrivalReceiptWithdrawn.class)
                    .step("C18", RecordClaimDecision.class)     .by(CS_SUPERVISOR)
                        .from(RECEIPT_SIGNED, LOST, GOODS_RETURNED)
                        .gate(A_CLAIM_IS_TO_OPEN)
                        .emits(ClaimDecided.class)
                    .step("C18", CloseOrder.class)              .byItself(CloseOrder::due)
                        .from(RECEIPT_SIGNED, LOST, GOODS_RETURNED).leadsTo(CLOSED)
                        .gate(NO_DOCUMENT_OWED, NO_ANOMALY_OPEN, NO_TRANSPORT_PROBLEM)
                        .gate(SUPERVISION_TIMES_ATTENDED, NO_CLAIM_TO_OPEN)
                        .emits(OrderClosed.class)
                    .end())

                // X8 Money back; an order changed or cancelled.
                .step("C13.2", GiveBack.class)              .by(FINANCE)
                    .also("X8")
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED, SENT, AWAITING_RETURN,
                          RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(CANCELLED, DECLINED, REFERRED_TO_TRIAL)
                    .from(DeliveryState.values())
                    .gate(MONEY_OWED_BACK, FEE_DECIDED)
                    .emits(MoneyGivenBack.class)
                .step("X10", CorrectRefund.class)           .by(FINANCE)
                    .also("C13.2", "X8")
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED, SENT, AWAITING_RETURN,
                          RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .from(CANCELLED, DECLINED, REFERRED_TO_TRIAL)
                    .from(DeliveryState.values())
                    .gate(A_REFUND_IS_RECORDED)
                    .emits(RecordedPaymentCorrected.class)
                .step("X8", ChangeOrder.class)              .by(AGENT_BEFORE_RELEASE).by(CS_SUPERVISOR)
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTERED, CHECKED, SENT, AWAITING_RETURN, RETURN_IN_CHECK, RECONFIRMING,
                          RETURNED)
                    .leadsTo(RECORDED, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE, SCHEDULED)
                    .leadsTo(NOT_ORDERED, NOT_REVIEWED, NOT_ARRANGED)
                    .gate(GOODS_NOT_LEFT)
                    .asks(TierFacts.class, BackDatingFacts.class)
                    .emits(OrderChanged.class)
                .step("X8", ResumeAgreement.class)          .byItself(ResumeAgreement::due)
                    .from(PRICED)
                    .leadsTo(CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE, SCHEDULED)
                    .gate(PRICES_HOLD, FEASIBILITY_HOLDS)
                    .emits(AgreementResumed.class)
                .step("X8", CancelOrder.class)              .by(AGENT_BEFORE_RELEASE).by(CS_SUPERVISOR)
                    .from(CLARIFYING, RECORDED, PRICE_QUERY, PRICED, CUSTOMER_DECIDING, FORMULA_INSISTED, FEASIBLE,
                          SCHEDULED, REGISTRATION_PENDING, REGISTERED, CHECKED, SENT, AWAITING_RETURN,
                          RETURN_IN_CHECK, RECONFIRMING, RETURNED)
                    .leadsTo(CANCELLED)
                    .gate(GOODS_NOT_LEFT)
                    .asks(TierFacts.class, CancellationFeeFacts.class)
                    .emits(PostponementEnded.class, OrderCancelled.class, CancellationFeeSet.class)
                .step("X8", SetCancellationFee.class)       .by(CS_SUPERVISOR)
                    .from(CANCELLED)
                    .gate(A_FEE_IS_UNDECIDED)
                    .asks(TierFacts.class, CancellationFeeFacts.class)
                    .emits(CancellationFeeSet.class)
                .step("X8", RecordErpRevocation.class)      .by(SYSTEM)
                    .from(AgreementState.values())
                    .from(DeliveryState.values())
                    .gate(A_REVOCATION_IS_AWAITED)
                    .emits(RegistrationRevoked.class)
                .end()

                // X9: each person consents with a separate command
                .with(ContractConsents::addTo)
                .with(ContractMessages::addTo)
                .with(ContractCorrections::addTo)

                // X13: persons assigned to the order are replaced
                .with(ContractPersons::addTo)
                .each(DELIVERIES, ContractPersons::addToDelivery)

                .owes(ContractObligations::of)
                .each(DELIVERIES, delivery -> delivery.owes(ContractObligations::ofDelivery))
                .refuses(IntakeRefusal.values())
                .refuses(PricingRefusal.values())
                .refuses(FeasibilityRefusal.values())
                .refuses(ConfirmationRefusal.values())
                .refuses(ProductionRefusal.values())
                .refuses(PaymentRefusal.values())
                .refuses(SettlementRefusal.values())
                .refuses(DeliveryRefusal.values())
                .refuses(AmendmentRefusal.values())
                .refuses(ReplacementRefusal.values())
                .refuses(CancellationRefusal.values())
                .vocabulary(ContractVocabulary.keys())
                .writes(PlanQuestion.class, PlanAnswer.class, LastDealQuestion.class, LastDealAnswer.class)
                .writes(ContractQuestion.class, ContractAnswer.class, CustomerQuestion.class, CustomerAnswer.class)
                .words(Wording.from(ContractProcess.class, "contract"))
                .build();
    }
    // spotless:on
}
