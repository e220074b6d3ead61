package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.received;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.AgentEntrusted;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.EstimateGiven;
import io.orderkit.domain.contract.intake.ItemsClarified;
import io.orderkit.domain.contract.intake.MemoRecorded;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.intake.SupplyData;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An order comes in, and is made clear and complete")
class IntakeTest {
    private static final FormItem PACKAGING = FormItem.of(FormField.PACKAGING, 1);
    private static final FormItem CONTACT = FormItem.of(FormField.CONTACT);
    private static final RecordInMemo MEMO = new RecordInMemo(new DocumentReference("memo-1"));

    private static ContractScenario scenario() {
        return given(aCustomerOf(Tier.B));
    }

    private static OrderContent says(OrderContent.Builder content) {
        return content.build();
    }

    private static OrderContent withoutContactAndSigner() {
        return SampleOrder.complete().withContact(Optional.empty()).withDesignatedSigner(Optional.empty());
    }

    @Nested
    @Tag("C1")
    @DisplayName("C1: it is received")
    class Received {
        @ParameterizedTest(name = "by {0}")
        @ValueSource(strings = {"phone", "fax", "visit", "salesperson"})
        @DisplayName("on every channel; channel, receiver, salesperson and day are kept")
        void everyChannel(Channel channel) {
            ContractScenario scenario = scenario()
                    .at("2026-03-02", "23:30")
                    .when(by(OTHER_AGENT).does(received(channel, SampleOrder.complete())))
                    .thenAccepted()
                    .thenAt(AgreementState.CLARIFYING);
            OrderIntake intake = OrderIntake.of(scenario.order());
            assertThat(intake.channel()).contains(channel);
            assertThat(intake.receiver()).contains(new ActorId("other-agent"));
            assertThat(intake.salesperson()).contains(new ActorId("salesperson"));
            assertThat(intake.receivedOn()).contains(LocalDate.of(2026, 3, 2));
        }

        @Test
        @Tag("C2.3")
        @Tag("X1")
        @DisplayName("but a fax without its paper, and without a customer, is refused for both reasons")
        void faxWithoutPaper() {
            scenario()
                    .when(by(AGENT)
                            .does(new ReceiveOrder(
                                    Channel.FAX,
                                    new ActorId("salesperson"),
                                    OrderContent.empty(),
                                    List.of(),
                                    Optional.empty())))
                    .thenRefused("fax-document-missing", "customer-missing");
        }

        @Test
        @DisplayName("once, and not once more")
        void once() {
            scenario()
                    .comesTo(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(received(Channel.FAX, SampleOrder.complete())))
                    .thenRefused("wrong-position");
        }
    }

    @Nested
    @Tag("C2.1")
    @DisplayName("C2.1: by phone it is read back")
    class ByPhone {
        private ContractScenario onThePhone() {
            return scenario().by(Channel.PHONE).comesTo(AgreementState.CLARIFYING);
        }

        @Test
        @Tag("C3")
        @DisplayName("and without a read-back it is not recorded as complete, nor are its prices checked")
        void notReadBack() {
            onThePhone()
                    .when(by(AGENT).does(MEMO))
                    .thenAccepted()
                    .thenAt(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "read-back-missing");
        }

        @Test
        @DisplayName("until the customer agrees; before that it does not count")
        void untilHeAgrees() {
            onThePhone()
                    .when(by(AGENT).does(new ReadBack(false)))
                    .thenAccepted()
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(new ReadBack(true)))
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED);
        }

        @Test
        @DisplayName("the agent takes down at once what the customer says otherwise, and reads that back too")
        void corrected() {
            OrderContent otherContact = says(new OrderContent.Builder().contact(Personal.of("555-0199")));
            onThePhone()
                    .when(by(AGENT).does(new ReadBack(true)))
                    .when(by(OTHER_AGENT).does(new ClarifyItems(List.of(), otherContact)))
                    .thenAccepted()
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "read-back-missing")
                    .when(by(AGENT).does(new ReadBack(true)))
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED);
        }

        @Test
        @Tag("C8")
        @Tag("X4")
        @DisplayName("what is changed later is read back again before it is priced and confirmed, and can be")
        void changedLater() {
            ContractScenario scenario = scenario().by(Channel.PHONE).comesTo(AgreementState.SCHEDULED);
            scenario.when(by(AGENT)
                            .does(new ChangeOrder(
                                    says(new OrderContent.Builder().contact(Personal.of("555-0199"))), "moved")))
                    .thenAccepted()
                    .comesTo(AgreementState.SCHEDULED)
                    .when(by(AGENT).does(new EnterConfirmation(Optional.empty())))
                    .thenRefused("read-back-missing", "estimate-missing")
                    .when(by(AGENT).does(new ReadBack(true)))
                    .thenAccepted()
                    .comesTo(AgreementState.SENT);
        }

        @ParameterizedTest(name = "by {0}")
        @ValueSource(strings = {"FAX", "VISIT", "SALESPERSON"})
        @DisplayName("what did not come by phone is not read back")
        void notByPhone(Channel channel) {
            scenario()
                    .when(by(AGENT).does(received(channel, SampleOrder.complete())))
                    .when(by(AGENT).does(new ReadBack(true)))
                    .thenRefused("not-by-phone");
        }
    }

    @Nested
    @Tag("C2.2")
    @DisplayName("C2.2: through a salesperson")
    class ThroughSalesperson {
        private final SupplyData complete = new SupplyData(SampleOrder.complete(), new DocumentReference("form-1"));

        private ContractScenario said(OrderContent content) {
            return said(content, scenario());
        }

        private ContractScenario said(OrderContent content, ContractScenario begun) {
            return begun.at("2026-03-02", "09:00")
                    .when(by(AGENT)
                            .does(new ReceiveOrder(
                                    Channel.SALESPERSON,
                                    new ActorId("salesperson"),
                                    content,
                                    List.of(),
                                    Optional.empty())));
        }

        @Test
        @DisplayName("a hand-written form owes nothing")
        void handWritten() {
            scenario()
                    .when(by(AGENT).does(received(Channel.SALESPERSON, SampleOrder.complete())))
                    .thenOwed()
                    .when(by(SALESPERSON).does(complete))
                    .thenRefused("no-data-owed")
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED);
        }

        @Test
        @Tag("X3")
        @DisplayName("oral is accepted; the salesperson then owes the complete data by a time, which blocks C5")
        void oral() {
            ContractScenario scenario =
                    said(SampleOrder.complete()).thenAccepted().thenOwed("salesperson-data");
            Obligation owed = scenario.view().obligations().get(0);
            assertThat(owed.person()).contains(new ActorId("salesperson"));
            assertThat(owed.due()).contains(Instant.parse("2026-03-04T01:00:00Z"));
            scenario.when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "salesperson-data-owed");
        }

        @Test
        @Tag("X7")
        @DisplayName("the time is that of the tier that the rules give to a customer whose record nobody has read")
        void byTheTierOfTheUnknown() {
            SettablePolicies house = SettablePolicies.likeTheHandbook()
                    .everybodyIs(Tier.of("d"))
                    .answering(
                            DueTimeFacts.class,
                            asked -> new DueTimeVerdict(
                                    asked.tier().equals(Tier.of("d")) ? 8 : 48,
                                    new Judgement(new RuleSetVersion("house-1", "house"), List.of(), List.of())));
            ContractScenario scenario = said(SampleOrder.complete(), given(aCustomerOf(Tier.B), house))
                    .thenAccepted();
            assertThat(scenario.view().obligations().get(0).due()).contains(Instant.parse("2026-03-02T09:00:00Z"));
        }

        @Test
        @DisplayName("the salesperson is free when the data are in and complete, and not before")
        void supplied() {
            said(says(new OrderContent.Builder().customer(SampleOrder.complete().customer())))
                    .when(by(SALESPERSON)
                            .does(new SupplyData(withoutContactAndSigner(), new DocumentReference("form-1"))))
                    .thenAccepted()
                    .thenOwed("salesperson-data")
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "salesperson-data-owed", "item-missing", "item-missing")
                    .when(by(OTHER_SALESPERSON).does(complete))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(complete))
                    .thenAccepted()
                    .thenOwed()
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED);
        }
    }

    @Nested
    @Tag("C2.3")
    @DisplayName("C2.3: what is missing or unclear is clarified with the customer")
    class Clarified {
        private ContractScenario unclear(Channel channel) {
            return scenario()
                    .when(by(AGENT).does(received(channel, SampleOrder.complete(), PACKAGING, CONTACT)))
                    .thenAccepted();
        }

        @ParameterizedTest(name = "by {0}")
        @ValueSource(strings = {"FAX", "VISIT"})
        @DisplayName("item by item, until none is left")
        void itemByItem(Channel channel) {
            unclear(channel)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "item-unclear", "item-unclear")
                    .when(by(SALESPERSON).does(new ClarifyItems(List.of(PACKAGING), OrderContent.empty())))
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.CLARIFYING)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "item-unclear")
                    .when(by(SALESPERSON)
                            .does(new ClarifyItems(
                                    List.of(CONTACT),
                                    says(new OrderContent.Builder().contact(Personal.of("555-0199"))))))
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED);
        }

        @Test
        @Tag("X2")
        @DisplayName("by the order's salesperson or the agent whom they entrusted, and nobody else")
        void byWhom() {
            ClarifyItems clarified = new ClarifyItems(List.of(PACKAGING), OrderContent.empty());
            ContractScenario scenario = unclear(Channel.FAX)
                    .when(by(AGENT).does(clarified))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_SALESPERSON).does(clarified))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_SALESPERSON).does(new EntrustAgent(new ActorId("agent"))))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                    .thenAccepted()
                    .when(by(AGENT).does(clarified))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_AGENT).does(clarified))
                    .thenAccepted();
            assertThat(scenario.events(AgentEntrusted.class))
                    .containsExactly(new AgentEntrusted(new ActorId("salesperson"), new ActorId("other-agent")));
            assertThat(OrderIntake.of(scenario.comesTo(AgreementState.RETURNED).order())
                            .entrusted())
                    .as("the delegation is kept")
                    .containsExactly(new ActorId("other-agent"));
        }

        @Test
        @Tag("X1")
        @DisplayName("what is not in question, and what says nothing new, is refused")
        void nothingClarified() {
            unclear(Channel.FAX)
                    .when(by(SALESPERSON).does(new ClarifyItems(List.of(), SampleOrder.complete())))
                    .thenRefused("nothing-clarified")
                    .when(by(SALESPERSON)
                            .does(new ClarifyItems(
                                    List.of(
                                            FormItem.of(FormField.URGENCY),
                                            FormItem.of(FormField.PRODUCT, 1),
                                            PACKAGING),
                                    OrderContent.empty())))
                    .thenRefused("item-not-in-question", "item-not-in-question");
        }

        @Test
        @Tag("C1")
        @Tag("X8")
        @DisplayName("the customer stays the same, no matter who clarifies or hands in data")
        void anotherCustomer() {
            OrderContent another = SampleOrder.complete().withCustomer(new CustomerId("customer-2"));
            unclear(Channel.FAX)
                    .when(by(SALESPERSON).does(new ClarifyItems(List.of(PACKAGING), another)))
                    .thenRefused("other-customer");
            scenario()
                    .by(Channel.SALESPERSON)
                    .comesBefore(SupplyData.class)
                    .when(by(SALESPERSON).does(new SupplyData(another, new DocumentReference("form-1"))))
                    .thenRefused("other-customer");
        }

        @Test
        @Tag("C9.2")
        @DisplayName("a price that yields no amount is unclear: no total, and so no deposit, could be asked of it")
        void priceWithoutAmount() {
            OrderContent inTonnes =
                    SampleOrder.complete().withLines(List.of(SampleOrder.line().withQuantity(Quantity.parse("5 t"))));
            OrderContent inDollars = SampleOrder.complete()
                    .withLines(List.of(SampleOrder.line().withUnitPrice(UnitPrice.parse("0.90 USD/kg"))));
            for (OrderContent content : List.of(inTonnes, inDollars)) {
                ContractScenario scenario = scenario()
                        .when(by(AGENT).does(received(Channel.FAX, content)))
                        .when(by(AGENT).does(MEMO))
                        .thenAt(AgreementState.CLARIFYING)
                        .when(by(AGENT).does(new CheckPrices()))
                        .thenRefused("wrong-position", "item-unclear")
                        .when(by(SALESPERSON)
                                .does(new ClarifyItems(
                                        List.of(FormItem.of(FormField.UNIT_PRICE, 1)), SampleOrder.complete())))
                        .thenAccepted()
                        .comesTo(AgreementState.RECORDED);
                assertThat(scenario.order().content().total()).isPresent();
            }
        }
    }

    @Nested
    @Tag("C3")
    @DisplayName("C3: it is recorded in the memo, with its checklist")
    class Memo {
        @ParameterizedTest(name = "by {0}")
        @ValueSource(strings = {"phone", "fax", "visit", "salesperson"})
        @DisplayName("that names every missing item, never only the first; on every channel it stays in clarification")
        void everyItem(Channel channel) {
            OrderContent almostNothing = says(new OrderContent.Builder()
                    .customer(SampleOrder.complete().customer())
                    .addLines(SampleOrder.line().withPackaging(Optional.empty())));
            ContractScenario scenario = scenario()
                    .when(by(AGENT).does(received(channel, almostNothing)))
                    .when(by(AGENT).does(MEMO))
                    .thenAccepted()
                    .thenAt(AgreementState.CLARIFYING);
            MemoRecorded memo = scenario.events(MemoRecorded.class).get(0);
            assertThat(memo.complete()).isFalse();
            assertThat(memo.missing())
                    .containsExactly(
                            FormItem.of(FormField.DESIGNATED_SIGNER),
                            FormItem.of(FormField.CURRENCY),
                            FormItem.of(FormField.PAYMENT_METHOD),
                            FormItem.of(FormField.URGENCY),
                            FormItem.of(FormField.RECEIVING_ADDRESS),
                            FormItem.of(FormField.RECEIVING_PERSON),
                            CONTACT,
                            FormItem.of(FormField.ARRIVAL_DATE),
                            PACKAGING);
            scenario.when(by(AGENT).does(new CheckPrices()));
            assertThat(scenario.refusals())
                    .filteredOn(refusal -> refusal.code().equals("item-missing"))
                    .hasSize(9)
                    .extracting(Refusal::requirement)
                    .containsOnly("C3");
        }

        @Test
        @DisplayName("names the items of each line apart, and of an order without a line those of the first")
        void everyLine() {
            OrderContent twoLines = SampleOrder.complete()
                    .withLines(List.of(
                            SampleOrder.line().withUnitPrice(Optional.empty()),
                            SampleOrder.line().withNumber(2).withTolerance(Optional.empty())));
            assertThat(missing(twoLines))
                    .containsExactly(FormItem.of(FormField.TOLERANCE, 2), FormItem.of(FormField.UNIT_PRICE, 1));
            assertThat(missing(SampleOrder.complete().withLines(List.of())))
                    .containsExactly(
                            FormItem.of(FormField.PRODUCT, 1),
                            FormItem.of(FormField.SPECIFICATION, 1),
                            FormItem.of(FormField.QUANTITY, 1),
                            FormItem.of(FormField.TOLERANCE, 1),
                            FormItem.of(FormField.UNIT_PRICE, 1),
                            PACKAGING);
        }

        private List<FormItem> missing(OrderContent content) {
            return scenario()
                    .when(by(AGENT).does(received(Channel.FAX, content)))
                    .when(by(AGENT).does(MEMO))
                    .events(MemoRecorded.class)
                    .get(0)
                    .missing();
        }

        @Test
        @DisplayName("is empty when what was missing was filled in; then the order is recorded")
        void filledIn() {
            scenario()
                    .when(by(AGENT).does(received(Channel.VISIT, withoutContactAndSigner())))
                    .when(by(AGENT).does(MEMO))
                    .when(by(SALESPERSON).does(new ClarifyItems(List.of(), SampleOrder.complete())))
                    .thenAccepted()
                    .when(by(AGENT).does(MEMO))
                    .thenAt(AgreementState.RECORDED)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAccepted();
        }

        @Test
        @Tag("X7")
        @DisplayName("which items are required is a rule")
        void requiredIsARule() {
            SampleErp erp = aCustomerOf(Tier.B);
            given(erp, SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.CONTACT, FormField.LABELLING)))
                    .when(by(AGENT).does(received(Channel.FAX, withoutContactAndSigner())))
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("wrong-position", "item-missing", "item-missing");
        }

        @Test
        @Tag("X8")
        @DisplayName(
                "as the revision that the memo names, also where an older history gave none to what repeats the content")
        void namedRevision() {
            MemoRecorded memo = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.RECORDED)
                    .events(MemoRecorded.class)
                    .get(0);
            ContractOrder received = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.CLARIFYING)
                    .order();
            ContractOrder repeated = new EstimateGiven(
                            new ReplyPromise(
                                    ReplyPromise.ToldTo.CUSTOMER,
                                    ReplyPromise.About.CONFIRMATION,
                                    Instant.parse("2026-03-03T01:00:00Z")),
                            Optional.empty())
                    .applyTo(new ItemsClarified(List.of(), received.content()).applyTo(received));
            assertThat(repeated.revision()).isEqualTo(memo.revision().next());
            ContractOrder recorded = memo.applyTo(repeated);
            assertThat(recorded.revision()).isEqualTo(memo.revision());
            assertThat(recorded.touched().values()).containsOnly(memo.revision());
            assertThat(OrderIntake.of(recorded).promises().stream().map(OrderIntake.Promised::revision))
                    .containsExactly(memo.revision());
        }
    }
}
