package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.change;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.changeOfLine;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.FeasibilityAnswered;
import io.orderkit.domain.contract.feasibility.InstructionWritten;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.CustomerOrderNumber;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("X8")
@DisplayName("X8: an order is changed")
class ChangeTest {
    private static final ChangeOrder CONTACT = change(content -> content.contact(Personal.of("555-0199")));
    private static final ChangeOrder PRICE = changeOfLine(line -> line.unitPrice(UnitPrice.parse("6.21 CNY/kg")));
    private static final ChangeOrder QUANTITY = changeOfLine(line -> line.quantity(Quantity.parse("5200 kg")));
    private static final ChangeOrder SPECIFICATION = changeOfLine(line -> line.specification("90 g/m2, 787 mm"));
    private static final ChangeOrder APPEARANCE = changeOfLine(line -> line.appearance("matt"));

    private static ContractScenario scenario() {
        return given(aCustomerOf(Tier.B));
    }

    private static Act agent(ChangeOrder change) {
        return by(SampleActors.AGENT).does(change);
    }

    private static Act supervisor(ChangeOrder change) {
        return by(SampleActors.SUPERVISOR).does(change);
    }

    @Nested
    @DisplayName("before it is sent")
    class BeforeSending {
        @ParameterizedTest
        @EnumSource(
                value = AgreementState.class,
                names = {"CLARIFYING", "RECORDED", "PRICED", "FEASIBLE", "SCHEDULED", "REGISTERED", "CHECKED"})
        @DisplayName("by CS, wherever it stands, and goes on from there to its end")
        void byCs(AgreementState state) {
            scenario()
                    .comesTo(state)
                    .when(by(SampleActors.SALESPERSON).does(CONTACT))
                    .thenRefused("not-permitted")
                    .when(agent(CONTACT))
                    .thenAccepted()
                    .thenTold("order-changed", GoodsScenarios.concerned(state, Role.CUSTOMER, Role.SALESPERSON))
                    .comesTo(DeliveryState.CLOSED);
        }

        @Test
        @DisplayName("a change that says nothing new is none; an order that nobody has received has nothing to change")
        void nothingNew() {
            scenario()
                    .when(agent(CONTACT))
                    .thenRefused("wrong-position")
                    .comesTo(AgreementState.PRICED)
                    .when(agent(change(content -> content.contact(Personal.of("555-0100")))))
                    .thenRefused("nothing-changed");
        }

        @Test
        @DisplayName("whose order it is stays; so does the currency, while money of the customer is here")
        void fixed() {
            ChangeOrder both = change(
                    content -> content.customer(new CustomerId("customer-2")).currency(Currency.getInstance("EUR")));
            scenario()
                    .comesTo(AgreementState.PRICED)
                    .when(agent(both))
                    .thenRefused("item-is-fixed")
                    .when(GoodsScenarios.paid("bank-1", Payment.Kind.DEPOSIT, "100"))
                    .when(agent(both))
                    .thenRefused("item-is-fixed", "item-is-fixed");
        }
    }

    @Nested
    @DisplayName("takes away")
    class TakesAway {
        private final OrderLine second = SampleOrder.line().withNumber(2);

        private ContractScenario twoLines() {
            return scenario().by(Channel.FAX, SampleOrder.complete().with(content -> content.addLines(second)));
        }

        private ChangeOrder without(Set<FormItem> emptied, Integer... lines) {
            return new ChangeOrder(OrderContent.empty(), emptied, Set.of(lines), "the customer wants it no longer");
        }

        @Test
        @Tag("C5")
        @DisplayName("a line: prices, quantities and dates are approved again, and the total is that of what is left")
        void line() {
            ContractScenario scenario = twoLines()
                    .comesTo(AgreementState.RETURNED)
                    .when(agent(without(Set.of(), 2)))
                    .thenAt(AgreementState.RECORDED);
            assertThat(scenario.order().content().lines()).containsExactly(SampleOrder.line());
            assertThat(scenario.order().content().total()).contains(Money.of("CNY", "31000"));
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C12.1")
        @DisplayName("a line that was made: what was inspected and received of it counts no more, of the other it does")
        void madeLine() {
            ContractScenario scenario = twoLines()
                    .comesTo(ProductionState.COMPLETED)
                    .when(supervisor(without(Set.of(), 1)))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).received(1)).isEmpty();
            assertThat(scenario.communications("goods-to-stock"))
                    .singleElement()
                    .satisfies(told -> assertThat(told.about()).containsEntry("receipts", "receipt-1"));
            assertThat(Production.of(scenario.order()).received(2)).contains(Quantity.parse("5000 kg"));
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C2.3")
        @DisplayName("a line that is unclear: of it alone nothing is left to be clarified")
        void unclearLine() {
            FormItem ofFirst = FormItem.of(FormField.PACKAGING, 1);
            FormItem ofSecond = FormItem.of(FormField.PACKAGING, 2);
            FormItem ofOrder = FormItem.of(FormField.CONTACT);
            ContractScenario scenario = scenario()
                    .when(by(SampleActors.AGENT)
                            .does(new ReceiveOrder(
                                    Channel.FAX,
                                    SampleActors.SALESPERSON.id(),
                                    SampleOrder.complete().with(content -> content.addLines(second)),
                                    List.of(ofFirst, ofSecond, ofOrder),
                                    Optional.of(new DocumentReference("fax-1")))))
                    .when(agent(without(Set.of(), 2)))
                    .thenAt(AgreementState.CLARIFYING);
            assertThat(OrderIntake.of(scenario.order()).unclear()).containsExactly(ofFirst, ofOrder);
            scenario.comesTo(AgreementState.RECORDED);
        }

        @Test
        @DisplayName("an item that nobody requires; nothing else is asked for again than what it touches")
        void item() {
            scenario()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(agent(without(Set.of(FormItem.of(FormField.SUPERVISION)))))
                    .thenAt(AgreementState.SCHEDULED)
                    .comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C3")
        @DisplayName("a required item: it is missing then, and the confirmation waits for it")
        void requiredItem() {
            ContractScenario scenario = scenario()
                    .comesTo(AgreementState.SCHEDULED)
                    .when(agent(without(Set.of(FormItem.of(FormField.CONTACT), FormItem.of(FormField.PACKAGING, 1)))))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(by(SampleActors.AGENT).does(new EnterConfirmation(Optional.empty())));
            assertThat(scenario.refusals()).extracting(Refusal::code).contains("item-missing", "item-missing");
            scenario.when(agent(change(content -> content.contact(Personal.of("555-0199"))
                            .addLines(new OrderLine.Builder()
                                    .number(1)
                                    .packaging("in boxes")
                                    .build()))))
                    .comesTo(AgreementState.SENT);
        }

        @ParameterizedTest
        @MethodSource("io.orderkit.domain.model.FormField#shipped")
        @DisplayName("any item of the form that the customer has said, and no other; whose order it is stays")
        void anyItem(FormField field) {
            OrderLine full = SampleOrder.line()
                    .with(line -> line.labelling("mark").appearance("matt").addSpecialItems("core"));
            OrderContent all = SampleOrder.complete()
                    .withRequestedDate(LocalDate.of(2026, 3, 20))
                    .withCustomerOrderNumber(new CustomerOrderNumber("PO-77"))
                    .withDeliveryTerm("CIF Valencia")
                    .withFixedArrival(true)
                    .withLines(List.of(full));
            FormItem item = isAt(field, ContractForm.Place.LINE) ? FormItem.of(field, 1) : FormItem.of(field);
            ContractScenario scenario = scenario().by(Channel.FAX, all).comesTo(AgreementState.CLARIFYING);
            scenario.when(agent(without(Set.of(item))));
            if (field.equals(FormField.CUSTOMER)) {
                scenario.thenRefused("item-is-fixed");
            } else if (isAt(field, ContractForm.Place.COMPANY)) {
                scenario.thenRefused("nothing-changed", "item-not-there");
            } else {
                assertThat(scenario.thenAccepted().order().content().says(item)).isFalse();
                scenario.when(agent(without(Set.of(item)))).thenRefused("nothing-changed", "item-not-there");
            }
        }

        @Test
        @Tag("X1")
        @DisplayName("neither the last line nor one that is not there: each reason is named")
        void lastLine() {
            twoLines()
                    .comesTo(AgreementState.PRICED)
                    .when(agent(without(Set.of(FormItem.of(FormField.PACKAGING, 8)), 1, 2, 7)))
                    .thenRefused("last-line", "item-not-there", "item-not-there");
        }

        @Test
        @Tag("C11.1")
        @DisplayName("no hold: an anomaly of a line that is gone stays open until it is closed")
        void hold() {
            ContractScenario scenario = twoLines()
                    .comesTo(ProductionState.RELEASED)
                    .when(GoodsScenarios.reported("a-1"))
                    .when(supervisor(without(Set.of(), 1)))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("re-opens what it touches, and nothing else:")
    class Touched {
        /**
         * Changes an order and asserts how many times C5, C6 and C7 have been performed when the new return
         * arrives. The order is then completed.
         */
        private void assertDone(ChangeOrder change, int prices, int feasibility, int instructions) {
            ContractScenario scenario = scenario()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(agent(change))
                    .thenAccepted()
                    .comesTo(AgreementState.RETURNED);
            assertThat(scenario.events(PricesChecked.class)).as("C5").hasSize(prices);
            assertThat(scenario.events(FeasibilityAnswered.class)).as("C6").hasSize(feasibility);
            assertThat(scenario.events(InstructionWritten.class)).as("C7").hasSize(instructions);
            assertThat(Confirmation.of(scenario.order()).version())
                    .as("version")
                    .isEqualTo(2);
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @DisplayName("the contact none of C5, C6, C7, but the confirmation")
        void contact() {
            assertDone(CONTACT, 1, 1, 1);
        }

        @Test
        @Tag("C5")
        @DisplayName("the price C5 alone")
        void price() {
            assertDone(PRICE, 2, 1, 1);
        }

        @Test
        @Tag("C5")
        @Tag("C7")
        @DisplayName("the quantity C5 and C7")
        void quantity() {
            assertDone(QUANTITY, 2, 1, 2);
        }

        @Test
        @Tag("C6")
        @DisplayName("the appearance C6, and C7 that rests on its reserve")
        void appearance() {
            ContractScenario scenario = scenario()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(agent(APPEARANCE))
                    .thenAt(AgreementState.PRICED)
                    .comesTo(AgreementState.RETURNED);
            assertThat(scenario.events(PricesChecked.class)).hasSize(1);
            assertThat(scenario.events(FeasibilityAnswered.class)).hasSize(2);
            assertThat(Feasibility.of(scenario.order()).reserveHoldsFor(scenario.order()))
                    .isTrue();
        }

        @Test
        @Tag("C6")
        @DisplayName("the specification all three")
        void specification() {
            assertDone(SPECIFICATION, 2, 2, 2);
        }

        @Test
        @DisplayName("two changes after each other what both have touched")
        void twoChanges() {
            ContractScenario scenario = scenario()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(agent(PRICE))
                    .thenAt(AgreementState.RECORDED)
                    .when(agent(CONTACT))
                    .thenAt(AgreementState.RECORDED)
                    .when(by(SampleActors.AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(agent(QUANTITY))
                    .when(agent(APPEARANCE))
                    .when(by(SampleActors.AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICED);
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C5")
        @DisplayName(
                "an open price query stays open, unless it is about what has changed; then those who knew are told")
        void openQuery() {
            ContractScenario scenario = given(aCustomerOf(Tier.B).planned("6.00 CNY/kg"))
                    .comesTo(AgreementState.PRICE_QUERY)
                    .when(agent(CONTACT))
                    .thenAt(AgreementState.PRICE_QUERY);
            assertThat(scenario.communications("price-query-overtaken")).isEmpty();
            scenario.when(agent(changeOfLine(line -> line.unitPrice(UnitPrice.parse("6.00 CNY/kg")))))
                    .thenAt(AgreementState.RECORDED)
                    .thenTold("price-query-overtaken", Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                    .when(by(SampleActors.AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICED);
        }

        @Test
        @Tag("C6.1")
        @DisplayName("a customer who is still deciding goes on deciding")
        void stillDeciding() {
            scenario()
                    .comesTo(AgreementState.PRICED)
                    .when(by(SampleActors.TECHNICAL).does(new AnswerFeasibility(true, true, SIGNED)))
                    .thenAt(AgreementState.CUSTOMER_DECIDING)
                    .when(agent(PRICE))
                    .thenAt(AgreementState.RECORDED)
                    .when(by(SampleActors.AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.CUSTOMER_DECIDING);
        }

        /**
         * Returns a scenario in which an order passes C5 to C7 once and is then changed. The change concerns the price; the answer to the
         * resulting query also changes the specification.
         */
        private ContractScenario specifiedAnew() {
            ContractScenario scenario = given(aCustomerOf(Tier.B).lastDeal("6.20 CNY/kg", "90 g/m2, 787 mm"))
                    .comesTo(AgreementState.RECORDED)
                    .when(by(SampleActors.AGENT).does(new CheckPrices()));
            scenario.when(answers(scenario, "80 g/m2, 787 mm"))
                    .comesTo(AgreementState.SCHEDULED)
                    .when(agent(PRICE))
                    .when(by(SampleActors.AGENT).does(new CheckPrices()));
            return scenario.when(answers(scenario, "90 g/m2, 787 mm")).thenAt(AgreementState.PRICED);
        }

        private Act answers(ContractScenario scenario, String specification) {
            return by(SampleActors.SALESPERSON)
                    .does(new AnswerPriceQuery(Pricing.of(scenario.order()).doubts().stream()
                            .map(doubt -> new QueryAnswer(
                                    doubt.line(),
                                    doubt.reason().code(),
                                    scenario.order().content().lines().get(0).unitPrice(),
                                    Optional.of(specification),
                                    Optional.empty()))
                            .toList()));
        }

        @ParameterizedTest
        @CsvSource({"false, false", "true, true"})
        @Tag("C6")
        @Tag("C6.1")
        @DisplayName("a change does not decide in the customer's place what is not producible, or by another formula")
        void decidesForNobody(boolean producible, boolean formulaChanged) {
            specifiedAnew()
                    .when(by(SampleActors.TECHNICAL).does(new AnswerFeasibility(producible, formulaChanged, SIGNED)))
                    .thenAt(AgreementState.CUSTOMER_DECIDING)
                    .when(agent(CONTACT))
                    .thenAt(AgreementState.CUSTOMER_DECIDING);
        }

        @Test
        @Tag("C6.2")
        @DisplayName("a change does not stand in for the formula that the technical department has not signed")
        void confirmsNoFormula() {
            specifiedAnew()
                    .when(by(SampleActors.TECHNICAL).does(new AnswerFeasibility(true, true, SIGNED)))
                    .when(by(SampleActors.SALESPERSON)
                            .does(new RecordCustomerChoice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA, SIGNED)))
                    .thenAt(AgreementState.FORMULA_INSISTED)
                    .when(agent(CONTACT))
                    .thenAt(AgreementState.FORMULA_INSISTED);
        }
    }

    @Nested
    @DisplayName("after it was sent")
    class AfterSending {
        private ReturnConfirmation returned(int version, String day) {
            LocalDate on = LocalDate.parse(day);
            return new ReturnConfirmation(
                    new ReturnedPaper(version, on, Statement.written("return", SampleOrder.SIGNER, on)));
        }

        @ParameterizedTest
        @EnumSource(
                value = AgreementState.class,
                names = {"SENT", "AWAITING_RETURN", "RETURN_IN_CHECK", "RETURNED"})
        @DisplayName("as a new version, which is entered, sent and returned again")
        void newVersion(AgreementState state) {
            ContractScenario scenario = scenario()
                    .comesTo(state)
                    .when(agent(CONTACT))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)));
            assertThat(scenario.refusals())
                    .extracting(refusal -> refusal.code())
                    .contains("return-not-clear");
            scenario.comesTo(AgreementState.AWAITING_RETURN);
            assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(2);
            assertThat(Confirmation.of(scenario.order()).isReturnedClear()).isFalse();
        }

        @Test
        @Tag("C9")
        @DisplayName("the earlier return lapses, and a paper of the earlier version does not count")
        void earlierReturnLapses() {
            ContractScenario scenario = scenario()
                    .comesTo(AgreementState.RETURNED)
                    .when(agent(CONTACT))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(by(SampleActors.SALESPERSON).does(returned(1, "2026-03-02")))
                    .when(by(SampleActors.AGENT).does(new CheckReturn(List.of())))
                    .thenAt(AgreementState.RECONFIRMING);
            assertThat(Confirmation.of(scenario.order()).findings())
                    .extracting(ReturnFinding::kind)
                    .containsExactly(ReturnFinding.Kind.OTHER_VERSION);
            scenario.when(by(SampleActors.SALESPERSON).does(returned(2, "2026-03-02")))
                    .when(by(SampleActors.AGENT).does(new CheckReturn(List.of())))
                    .thenAt(AgreementState.RETURNED);
        }

        @Test
        @Tag("C9.3")
        @DisplayName("day 0 is the day of the new sending: what was late before does not count again")
        void dayZero() {
            scenario()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-06")
                    .whenReviewed()
                    .thenDaysLateAre(4)
                    .when(agent(CONTACT))
                    .thenDaysLateAre(0)
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(0)
                    .on("2026-03-08")
                    .whenReviewed()
                    .thenDaysLateAre(2);
        }
    }

    @Nested
    @Tag("C10")
    @DisplayName("after production was released")
    class AfterRelease {
        private ContractScenario released() {
            return GoodsScenarios.released(Tier.B);
        }

        @Test
        @DisplayName("only with the CS supervisor's consent, and production signs again")
        void consent() {
            released()
                    .when(agent(CONTACT))
                    .thenRefused("not-permitted")
                    .when(supervisor(CONTACT))
                    .thenAt(ProductionState.NOT_ORDERED, AgreementState.SCHEDULED)
                    .comesTo(AgreementState.RETURNED)
                    .thenAt(ProductionState.NOT_ORDERED)
                    .comesTo(ProductionState.ISSUED)
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(new ReleaseProduction(SIGNED)));
        }

        @Test
        @DisplayName("that it is issued only needs no consent")
        void issuedOnly() {
            scenario().comesTo(ProductionState.ISSUED).when(agent(CONTACT)).thenAccepted();
        }

        @Test
        @DisplayName("no item that was clear before is clear now")
        void itemsAreReviewedAgain() {
            ContractScenario scenario = released()
                    .when(supervisor(CONTACT))
                    .comesTo(ProductionState.ISSUED)
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(new ReleaseProduction(SIGNED)));
            assertThat(scenario.refusals()).hasSize(7).allMatch(it -> it.code().equals("item-not-reviewed"));
        }

        @Test
        @DisplayName("the debts of the earlier papers lapse, and the copy is owed again at the new release")
        void debts() {
            given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .comesWithoutReturnTo(ProductionState.RELEASED)
                    .thenOwed("return-of-confirmation", "copy-to-technical", "supervision")
                    .when(supervisor(CONTACT))
                    .thenOwed()
                    .comesTo(ProductionState.RELEASED)
                    .thenOwed("copy-to-technical", "supervision");
        }

        @Test
        @DisplayName("goods that were inspected and taken in stay good where the change does not touch them")
        void untouchedGoods() {
            GoodsScenarios.made(released(), "5000 kg")
                    .when(supervisor(CONTACT))
                    .comesTo(ProductionState.RELEASED)
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenAt(ProductionState.COMPLETED);
        }

        private void assertLapses(UnaryOperator<OrderLine.Builder> said, String quantity) {
            ContractScenario scenario = GoodsScenarios.made(released(), "5000 kg")
                    .when(supervisor(changeOfLine(said)))
                    .thenAccepted()
                    .comesTo(ProductionState.RELEASED)
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short", "not-inspected", "not-inspected")
                    .when(GoodsScenarios.takenIn("receipt-1", quantity))
                    .thenRefused("receipt-known", "not-inspected", "not-inspected")
                    .when(GoodsScenarios.csInspects(quantity))
                    .when(GoodsScenarios.qualityInspects(quantity))
                    .when(GoodsScenarios.takenIn("receipt-1", quantity))
                    .thenRefused("receipt-known")
                    .when(GoodsScenarios.takenIn("receipt-9", quantity))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse(quantity));
        }

        @Test
        @Tag("C12.1")
        @DisplayName("other packaging, another specification: nothing that was inspected or received counts any more")
        void touchedGoods() {
            assertLapses(line -> line.packaging("in boxes"), "5000 kg");
            assertLapses(line -> line.specification("90 g/m2, 787 mm"), "5000 kg");
            assertLapses(line -> line.labelling("with the customer's mark"), "5000 kg");
        }

        @Test
        @Tag("C12.1")
        @DisplayName("nor when quantity or tolerance are others")
        void touchedQuantity() {
            assertLapses(line -> line.quantity(Quantity.parse("5200 kg")), "5200 kg");
            assertLapses(line -> line.tolerance(Tolerance.parse("1 %")), "5000 kg");
        }

        @Test
        @Tag("C12")
        @DisplayName("daily reports stay when only more is wanted, and lapse when other goods are")
        void reports() {
            ReportProduction report = new ReportProduction(
                    LocalDate.of(2026, 3, 2), List.of(new LineQuantity(1, Quantity.parse("1000 kg"))));
            ContractScenario more =
                    released().when(by(SampleActors.PRODUCTION).does(report)).when(supervisor(QUANTITY));
            assertThat(Production.of(more.order()).made(1)).contains(Quantity.parse("1000 kg"));
            ContractScenario other =
                    released().when(by(SampleActors.PRODUCTION).does(report)).when(supervisor(SPECIFICATION));
            assertThat(Production.of(other.order()).made(1)).isEmpty();
        }

        @Test
        @Tag("C12")
        @DisplayName(
                "daily reports lapse when the line is counted in another unit: they do not add up with those to come")
        void reportsInAnotherUnit() {
            ContractScenario scenario = released()
                    .when(by(SampleActors.PRODUCTION)
                            .does(new ReportProduction(
                                    LocalDate.of(2026, 3, 2), List.of(new LineQuantity(1, Quantity.parse("1000 kg"))))))
                    .thenAccepted()
                    .when(supervisor(changeOfLine(line -> line.quantity(Quantity.parse("5 t")))))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).made(1)).isEmpty();
        }

        @Test
        @Tag("C13")
        @DisplayName("a plan that accepted less of what was wanted then accepts nothing now")
        void plan() {
            ContractScenario scenario = released()
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(GoodsScenarios.takenIn("receipt-1", "4000 kg"))
                    .when(GoodsScenarios.reported("a-1"))
                    .when(GoodsScenarios.clarified("a-1"))
                    .planAgreed("a-1")
                    .when(GoodsScenarios.told("a-1"))
                    .when(GoodsScenarios.lessAccepted("a-1"))
                    .when(GoodsScenarios.closed("a-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .when(supervisor(QUANTITY))
                    .comesTo(ProductionState.RELEASED);
            scenario.when(GoodsScenarios.csInspects("5200 kg"))
                    .when(GoodsScenarios.qualityInspects("5200 kg"))
                    .when(GoodsScenarios.takenIn("receipt-2", "4000 kg"))
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short");
        }

        @Test
        @Tag("C11.1")
        @DisplayName("an anomaly that is open stays open, and goes on while the papers are made again")
        void anomaly() {
            ContractScenario scenario =
                    released().when(GoodsScenarios.reported("a-1")).when(supervisor(CONTACT));
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REWORKED).thenAt(ProductionState.NOT_ORDERED);
        }

        @Test
        @Tag("C13.2")
        @Tag("C14")
        @DisplayName("payment gate, notice, note and briefing lapse: nobody goes with the earlier papers")
        void deliveryPapers() {
            ContractScenario scenario = released()
                    .comesBefore(DispatchGoods.class)
                    .when(supervisor(change(content -> content.receivingAddress(Personal.of("9 New Quay")))))
                    .thenAt(PaymentState.NOT_REVIEWED, DeliveryState.NOT_ARRANGED);
            assertThat(Delivery.of(scenario.order())).isEqualTo(Delivery.KEY.empty());
            scenario.when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(BriefingTest.ALL, BriefingTest.ALL)))
                    .thenRefused("wrong-position")
                    .comesTo(DeliveryState.LEFT);
            assertThat(Delivery.of(scenario.order()).data().orElseThrow().address())
                    .contains(Personal.of("9 New Quay"));
        }

        @Test
        @Tag("C9.2")
        @DisplayName("the deposit is that of the new total; what is paid stays paid")
        void deposit() {
            released()
                    .when(supervisor(changeOfLine(line -> line.quantity(Quantity.parse("10000 kg")))))
                    .comesTo(AgreementState.RETURNED)
                    .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                    .thenRefused("deposit-missing")
                    .when(GoodsScenarios.paid("bank-7", Payment.Kind.DEPOSIT, "6200"))
                    .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                    .thenAccepted();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"LEFT", "NOTIFIED", "ARRIVED"})
    @DisplayName("never once goods have left")
    void neverAfter(DeliveryState state) {
        scenario().comesTo(state).when(supervisor(CONTACT)).thenRefused("goods-have-left");
    }

    @Test
    @DisplayName("while the ERP has not answered it waits; a change of the price moves what is due")
    void erpAndMoney() {
        scenario()
                .comesTo(AgreementState.REGISTRATION_PENDING)
                .when(agent(CONTACT))
                .thenRefused("wrong-position");
        ContractScenario scenario = GoodsScenarios.made(GoodsScenarios.released(Tier.A), "5000 kg")
                .when(supervisor(PRICE))
                .comesTo(PaymentState.GATE_PASSED);
        assertThat(scenario.view().obligations())
                .filteredOn(owed -> owed.code().equals("balance"))
                .singleElement()
                .satisfies(owed -> assertThat(owed.amount()).contains(Money.of("CNY", "31050")));
    }

    private static boolean isAt(FormField field, ContractForm.Place place) {
        return ContractForm.STANDARD.place(field).orElseThrow() == place;
    }
}
