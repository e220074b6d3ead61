package com.example.lumen;

import static com.example.lumen.CreditState.HELD;
import static com.example.lumen.CreditState.RELEASED;
import static io.orderkit.domain.contract.order.ProductionState.NOT_ORDERED;
import static io.orderkit.domain.field.Aspect.FEASIBILITY;
import static io.orderkit.domain.field.Aspect.PRICE;
import static io.orderkit.domain.model.Role.FINANCE;
import static io.orderkit.domain.model.Role.SALESPERSON;

import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.catalogue.ChannelTrait;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.PrintChecked;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.FeasibilityAnswered;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The contract process with a credit decision before production, and without two steps that this company does not need. */
public final class Lumen {
    public static final Role CREDIT_MANAGER = Role.of("credit-manager");
    public static final Language GERMAN = Language.of("de");

    private static final Gate<ContractOrder> CREDIT_RELEASED = Gate.named(
                    "lumen:credit-released",
                    (ContractOrder order, Moment moment) -> order.isAt(RELEASED)
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(CreditRefusal.CREDIT_HELD)))
            .clearedBy(ReleaseCredit.class);

    /** Whether the goods leave the country. */
    public static final OwnField<Boolean> EXPORT = OwnField.truth("export").touching(PRICE);

    /** The person who is notified of the arrival, in addition to the receiving person. */
    public static final OwnField<Personal<String>> NOTIFY =
            OwnField.text("notify-party").personal();

    /** The last day of the export licence. */
    public static final OwnField<LocalDate> LICENCE = OwnField.day("licence-until");

    /** The customs tariff number of the goods. */
    public static final OwnField<String> HS_CODE = OwnField.text("hs-code").ofLine();

    /** The moisture content that the customer wants, in percent. */
    public static final OwnField<BigDecimal> MOISTURE =
            OwnField.number("moisture").ofLine().touching(FEASIBILITY);

    /** The forest label that the paper bears. */
    public static final OwnField<String> LABEL =
            OwnField.oneOf("forest-label", "fsc", "pefc").ofLine().touching(PRICE, FEASIBILITY);

    /** The form fields that rules can use as properties; {@code properties.csv} declares these properties. */
    public static final OrderProperties PROPERTIES = OrderProperties.none()
            .with("export", ContractOrder.class, order -> order.content().get(EXPORT), CompletenessFacts.class);

    private Lumen() {}

    // spotless:off
    public static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard().extend("lumen", 1)
                .track(CreditState.values())
                .field(EXPORT, NOTIFY, LICENCE, HS_CODE, MOISTURE, LABEL)
                .refine(IssueProductionOrder.class, issue -> issue.gate(CREDIT_RELEASED).also("L1"))
                .refine(ChangeOrder.class, change -> change
                    .emits(Set.of(CreditHeld.class), Lumen::lapse).leadsTo(HELD))

                .step("L1", ReleaseCredit.class)  .by(FINANCE, CREDIT_MANAGER)
                    .from(HELD)                   .leadsTo(RELEASED)
                    .emits(CreditReleased.class)
                .step("L1", HoldCredit.class)     .by(FINANCE)
                    .from(RELEASED).from(NOT_ORDERED)
                    .leadsTo(HELD)
                    .emits(CreditHeld.class)
                .step("L2", ProposeRelease.class) .by(FINANCE)
                    .from(HELD)
                    .emits(ProposalMade.type())
                .step("L2", ReleaseBeyondLimit.class).with(Consents::onceAgreed)
                    .from(HELD)                   .leadsTo(RELEASED)
                    .emits(CreditReleased.class)
                .end()
                .refine(WithdrawProposal.type(), withdraw -> withdraw.by(Consents.proposer(FINANCE)))

                .catalogue(names -> names
                    .tier("d", 4)
                    .channel("edi", ChannelTrait.DOCUMENT)
                    .paymentMethod("net-30")
                    .unit("lb", lb -> lb.smallestPart("0.01").worth("0.45359237 kg"))
                    .language("de"))

                .waive(AnswerFeasibility.class, "lumen:made-to-stock", Lumen::feasible)
                .waive(CheckPrint.class, "lumen:printed-by-erp", Lumen::printed)

                .tells("lumen:credit-released", CreditReleased.class, SALESPERSON)
                .owes(Lumen::owed)
                .refuses(CreditRefusal.values())
                .vocabulary("obligation.lumen:credit-decision")
                .words(Wording.from(Lumen.class, "lumen"))
                .words(Wording.in(GERMAN, Lumen.class, "lumen"))
                .build();
    }
    // spotless:on

    private static FeasibilityAnswered feasible(ContractOrder order, Moment moment) {
        return new FeasibilityAnswered(order.revision(), true, false, Statement.verbal("the product range"));
    }

    private static PrintChecked printed(ContractOrder order, Moment moment) {
        return new PrintChecked(Confirmation.of(order).version(), List.of());
    }

    /**
     * Returns the credit hold that a change causes if the credit is released and production is not yet ordered. The
     * release applied to the previous content (L1).
     */
    private static List<CreditHeld> lapse(ContractOrder order, ChangeOrder change, Deciding deciding) {
        return order.isAt(RELEASED) && order.isAt(NOT_ORDERED)
                ? List.of(new CreditHeld("the order was changed"))
                : List.of();
    }

    /** Returns finance's obligation to decide, which arises when the confirmation has been sent to the customer (L1). */
    private static List<Obligation> owed(ContractOrder order, Moment moment) {
        return order.isAt(HELD) && order.isAt(AgreementState.AWAITING_RETURN)
                ? List.of(Obligation.document("lumen:credit-decision", "L1", FINANCE))
                : List.of();
    }
}
