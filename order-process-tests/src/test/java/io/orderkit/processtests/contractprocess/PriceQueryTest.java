package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.received;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.CheckedLine;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.PriceQueryAnswered;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("C5")
@DisplayName("C5: payment method, product, specification and price are checked")
class PriceQueryTest {
    private static final String SPECIFICATION =
            SampleOrder.line().specification().orElseThrow();
    private static final AnswerFeasibility PRODUCIBLE = new AnswerFeasibility(true, false, signed("2026-03-02"));

    private static SampleErp erp() {
        return aCustomerOf(Tier.B);
    }

    private static ContractScenario checked(SampleErp erp) {
        return given(erp)
                .comesTo(AgreementState.RECORDED)
                .when(by(AGENT).does(new CheckPrices()))
                .thenAccepted();
    }

    private static List<String> doubts(ContractScenario scenario) {
        return Pricing.of(scenario.order()).doubts().stream()
                .map(doubt -> doubt.reason().code())
                .toList();
    }

    private static QueryAnswer price(String doubt, String price) {
        return new QueryAnswer(
                Optional.of(1), doubt, Optional.of(UnitPrice.parse(price)), Optional.empty(), Optional.empty());
    }

    private static QueryAnswer specification(String doubt, String specification) {
        return new QueryAnswer(Optional.of(1), doubt, Optional.empty(), Optional.of(specification), Optional.empty());
    }

    private static QueryAnswer payment(String doubt, PaymentMethod method) {
        return new QueryAnswer(Optional.empty(), doubt, Optional.empty(), Optional.empty(), Optional.of(method));
    }

    private static AnswerPriceQuery answers(QueryAnswer... answers) {
        return new AnswerPriceQuery(List.of(answers));
    }

    @Nested
    @DisplayName("a doubt")
    class EveryDoubt {
        static Stream<Arguments> doubtful() {
            return Stream.of(
                    Arguments.of(
                            "an unknown product", erp().unknownProduct(), List.of("unknown-product", "no-plan-entry")),
                    Arguments.of("no plan entry", erp().withoutPlanEntry(), List.of("no-plan-entry")),
                    Arguments.of(
                            "a plan that has expired",
                            erp().planUntil(LocalDate.of(2026, 3, 1)),
                            List.of("plan-expired")),
                    Arguments.of("a price off the plan", erp().planned("6.10 CNY/kg"), List.of("price-off-plan")),
                    Arguments.of(
                            "a price off the plan by the least bit more than the tolerance",
                            erp().planned("6.138613 CNY/kg"),
                            List.of("price-off-plan")),
                    Arguments.of(
                            "a price off the last deal by the least bit",
                            erp().lastDeal("6.200001 CNY/kg", SPECIFICATION),
                            List.of("price-off-last-deal")),
                    Arguments.of("another currency", erp().planned("0.90 USD/kg"), List.of("other-currency")),
                    Arguments.of("another unit", erp().planned("6200 CNY/t"), List.of("other-currency")),
                    Arguments.of(
                            "a price other than in the last deal",
                            erp().lastDeal("6.19 CNY/kg", SPECIFICATION),
                            List.of("price-off-last-deal")),
                    Arguments.of(
                            "a currency other than in the last deal",
                            erp().lastDeal("0.90 USD/kg", SPECIFICATION),
                            List.of("price-off-last-deal")),
                    Arguments.of(
                            "a specification other than in the last deal",
                            erp().lastDeal("6.20 CNY/kg", "90 g/m2"),
                            List.of("specification-off-last-deal")),
                    Arguments.of(
                            "all at once",
                            erp().planned("5.00 CNY/kg")
                                    .planUntil(LocalDate.of(2026, 3, 1))
                                    .lastDeal("5.00 CNY/kg", "90 g/m2")
                                    .withoutContract(),
                            List.of(
                                    "no-valid-contract",
                                    "plan-expired",
                                    "price-off-plan",
                                    "price-off-last-deal",
                                    "specification-off-last-deal")));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("doubtful")
        @Tag("X1")
        @DisplayName("of every kind opens a query, that blocks C6 with each of them")
        void opensAQuery(String what, SampleErp erp, List<String> codes) {
            ContractScenario scenario = checked(erp).thenAt(AgreementState.PRICE_QUERY);
            assertThat(doubts(scenario)).isEqualTo(codes);
            scenario.when(by(TECHNICAL).does(PRODUCIBLE));
            assertThat(scenario.refusals())
                    .filteredOn(refusal -> refusal.code().endsWith("query-open"))
                    .extracting(refusal -> refusal.attributes().get("doubt"))
                    .containsExactlyElementsOf(
                            codes.stream().map(code -> "@doubt." + code).toList());
        }

        static Stream<Arguments> undoubted() {
            return Stream.of(
                    Arguments.of("no earlier deal", erp()),
                    Arguments.of("the same deal as before", erp().lastDeal("6.20 CNY/kg", SPECIFICATION)),
                    Arguments.of("a price off the plan by just the tolerance", erp().planned("6.138614 CNY/kg")),
                    Arguments.of(
                            "a price within a tolerance of more than two decimals",
                            erp().planned("6.138307 CNY/kg").tolerance("1.0051")),
                    Arguments.of("the last day of the plan", erp().planUntil(LocalDate.of(2026, 3, 2))));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("undoubted")
        @DisplayName("there is none by")
        void none(String what, SampleErp erp) {
            checked(erp).thenAt(AgreementState.PRICED);
        }

        @Test
        @DisplayName("is not raised by a plan that has expired since the day of receipt, in the company's zone")
        void dayOfReceipt() {
            SampleErp erp = erp().planUntil(LocalDate.of(2026, 3, 2));
            given(erp)
                    .at("2026-03-02", "23:59")
                    .comesTo(AgreementState.RECORDED)
                    .on("2026-03-09")
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICED);
            given(erp)
                    .at("2026-03-03", "00:01")
                    .comesTo(AgreementState.RECORDED)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICE_QUERY);
        }

        @Test
        @Tag("X7")
        @DisplayName("can be a rule's own")
        void ofARule() {
            ContractScenario scenario = given(
                            erp(), SettablePolicies.likeTheHandbook().doubting("large-quantity"))
                    .comesTo(AgreementState.RECORDED)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICE_QUERY);
            scenario.when(by(SALESPERSON).does(answers(price("large-quantity", "6.20 CNY/kg"))))
                    .thenAt(AgreementState.PRICED);
        }

        @Test
        @DisplayName("is raised by a line without a product number, where the rules do not require one")
        void withoutProduct() {
            OrderContent noProduct =
                    SampleOrder.complete().withLines(List.of(SampleOrder.line().withProduct(Optional.empty())));
            ContractScenario scenario = given(
                            erp(), SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.QUANTITY)))
                    .by(Channel.FAX, noProduct)
                    .comesTo(AgreementState.RECORDED)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICE_QUERY);
            assertThat(doubts(scenario)).containsExactly("unknown-product");
        }

        @Test
        @DisplayName("is about its line")
        void ofItsLine() {
            OrderContent twoLines = SampleOrder.complete()
                    .with(content -> content.addLines(
                            SampleOrder.line().withNumber(2).withUnitPrice(UnitPrice.parse("7.00 CNY/kg"))));
            ContractScenario scenario = given(erp())
                    .when(by(AGENT).does(received(Channel.FAX, twoLines)))
                    .comesTo(AgreementState.PRICE_QUERY);
            assertThat(Pricing.of(scenario.order()).doubts())
                    .extracting(Doubt::line)
                    .containsExactly(Optional.of(2));
        }
    }

    @Nested
    @DisplayName("the payment method is fixed from the sales contract")
    class Payment {
        @Test
        @DisplayName("one off the contract is a payment query, which the salesperson closes by naming the right one")
        void offTheContract() {
            ContractScenario scenario = checked(erp().contractAllows(PaymentMethod.PREPAYMENT))
                    .thenAt(AgreementState.PRICE_QUERY)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenRefused("wrong-position", "payment-query-open")
                    .when(by(SALESPERSON).does(answers(price("payment-method-off-contract", "6.20 CNY/kg"))))
                    .thenRefused("not-in-question")
                    .when(by(SALESPERSON)
                            .does(answers(new QueryAnswer(
                                    Optional.empty(),
                                    "payment-method-off-contract",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))))
                    .thenRefused("payment-method-not-named")
                    .when(by(SALESPERSON)
                            .does(answers(payment("payment-method-off-contract", PaymentMethod.PREPAYMENT))))
                    .thenAt(AgreementState.PRICED);
            assertThat(scenario.order().content().paymentMethod()).contains(PaymentMethod.PREPAYMENT);
        }

        @Test
        @DisplayName("no valid contract is a payment query")
        void noContract() {
            checked(erp().withoutContract())
                    .thenAt(AgreementState.PRICE_QUERY)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenRefused("wrong-position", "payment-query-open")
                    .when(by(SALESPERSON)
                            .does(answers(payment("no-valid-contract", PaymentMethod.DEPOSIT_AND_BALANCE))))
                    .thenAt(AgreementState.PRICED);
        }

        @Test
        @DisplayName("an order that names none has the contract's, when that has one; a choice is a query")
        void fixed() {
            ContractScenario fixed = unnamed(erp().contractAllows(PaymentMethod.OPEN_ACCOUNT))
                    .thenAt(AgreementState.PRICED)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenAccepted();
            assertThat(fixed.order().content().paymentMethod()).contains(PaymentMethod.OPEN_ACCOUNT);
            ContractScenario open = unnamed(erp()).thenAt(AgreementState.PRICE_QUERY);
            assertThat(doubts(open)).containsExactly("payment-method-off-contract");
        }

        private ContractScenario unnamed(SampleErp erp) {
            return given(erp, SettablePolicies.likeTheHandbook().requiring(Set.of()))
                    .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(Optional.empty()))
                    .comesTo(AgreementState.RECORDED)
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAccepted();
        }
    }

    @Nested
    @DisplayName("a query")
    class Query {
        private ContractScenario open() {
            return checked(erp().planned("6.00 CNY/kg").lastDeal("6.20 CNY/kg", "90 g/m2"))
                    .thenAt(AgreementState.PRICE_QUERY);
        }

        @Test
        @DisplayName("asks the salesperson and informs CS supervisor and marketing director, at opening and at closing")
        void informed() {
            ContractScenario scenario = open().thenTold(
                            "price-query-opened", Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR);
            scenario.when(by(SALESPERSON).does(answers(price("price-off-plan", "6.20 CNY/kg"))));
            assertThat(scenario.communications("price-query-closed"))
                    .as("half answered")
                    .isEmpty();
            scenario.when(by(SALESPERSON).does(answers(specification("specification-off-last-deal", SPECIFICATION))))
                    .thenTold("price-query-closed", Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR);
        }

        @Test
        @Tag("X2")
        @DisplayName("is answered by the order's salesperson by name; no other salesperson and no delegate may")
        void byName() {
            AnswerPriceQuery answer = answers(
                    price("price-off-plan", "6.20 CNY/kg"),
                    specification("specification-off-last-deal", SPECIFICATION));
            ContractScenario scenario = open().when(by(OTHER_SALESPERSON).does(answer))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                    .when(by(OTHER_AGENT).does(answer))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(answer))
                    .thenAt(AgreementState.PRICED);
            assertThat(scenario.events(PriceQueryAnswered.class))
                    .singleElement()
                    .extracting(PriceQueryAnswered::by)
                    .isEqualTo(new ActorId("salesperson"));
        }

        @Test
        @Tag("X2")
        @DisplayName("is not answered by the person who asked, even if they are the salesperson too")
        void whoAskedMayNotAnswer() {
            Actor both = Actor.of("salesperson", Role.SALESPERSON, Role.CS_AGENT);
            given(erp().planned("6.00 CNY/kg"))
                    .comesTo(AgreementState.RECORDED)
                    .when(by(both).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICE_QUERY)
                    .when(by(both).does(answers(price("price-off-plan", "6.20 CNY/kg"))))
                    .thenRefused("asked-by-the-same-person");
        }

        @Test
        @DisplayName("stays open until each doubt is answered; the price named is the order's from then on")
        void partly() {
            ContractScenario scenario = open().when(
                            by(SALESPERSON).does(answers(price("price-off-plan", "6.05 CNY/kg"))))
                    .thenAt(AgreementState.PRICE_QUERY)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenRefused("wrong-position", "price-query-open")
                    .when(by(SALESPERSON).does(answers(specification("specification-off-last-deal", "90 g/m2"))))
                    .thenAt(AgreementState.PRICED)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenAccepted();
            assertThat(scenario.order().content().lines().get(0).unitPrice()).contains(UnitPrice.parse("6.05 CNY/kg"));
            assertThat(scenario.order().content().lines().get(0).specification())
                    .contains("90 g/m2");
        }

        @Test
        @Tag("X1")
        @DisplayName("refuses an answer that names nothing, answers nothing, or answers what nobody asked, all at once")
        void poorAnswers() {
            open().when(by(SALESPERSON).does(answers()))
                    .thenRefused("nothing-answered")
                    .when(by(SALESPERSON)
                            .does(answers(
                                    specification("price-off-plan", SPECIFICATION),
                                    price("specification-off-last-deal", "6.20 CNY/kg"),
                                    price("no-plan-entry", "6.20 CNY/kg"),
                                    new QueryAnswer(
                                            Optional.of(2),
                                            "price-off-plan",
                                            Optional.of(SampleOrder.PRICE),
                                            Optional.empty(),
                                            Optional.empty()))))
                    .thenRefused("price-not-named", "specification-not-named", "not-in-question", "not-in-question");
        }

        @Test
        @DisplayName("changes nothing beside what is in question: no price slips in with a specification")
        void nothingBeside() {
            ContractScenario scenario = checked(erp().lastDeal("6.20 CNY/kg", "90 g/m2"));
            scenario.when(by(SALESPERSON)
                            .does(answers(new QueryAnswer(
                                    Optional.of(1),
                                    "specification-off-last-deal",
                                    Optional.of(UnitPrice.parse("0.01 CNY/kg")),
                                    Optional.of(SPECIFICATION),
                                    Optional.empty()))))
                    .thenRefused("answer-beyond-the-doubt");
            scenario.when(by(SALESPERSON)
                            .does(answers(new QueryAnswer(
                                    Optional.of(1),
                                    "specification-off-last-deal",
                                    Optional.empty(),
                                    Optional.of(SPECIFICATION),
                                    Optional.of(PaymentMethod.OPEN_ACCOUNT)))))
                    .thenRefused("answer-beyond-the-doubt");
            checked(erp().planned("6.00 CNY/kg"))
                    .when(by(SALESPERSON)
                            .does(answers(new QueryAnswer(
                                    Optional.of(1),
                                    "price-off-plan",
                                    Optional.of(SampleOrder.PRICE),
                                    Optional.of("another specification"),
                                    Optional.empty()))))
                    .thenRefused("answer-beyond-the-doubt");
        }

        @Test
        @Tag("X8")
        @DisplayName("is opened again by a change of what was checked")
        void changed() {
            OrderContent cheaper = OrderContent.empty()
                    .with(content -> content.addLines(new OrderLine.Builder()
                            .number(1)
                            .unitPrice(UnitPrice.parse("5.00 CNY/kg"))
                            .build()));
            given(erp())
                    .comesTo(AgreementState.FEASIBLE)
                    .when(by(AGENT).does(new ChangeOrder(cheaper, "bargained")))
                    .thenAt(AgreementState.RECORDED)
                    .when(by(TECHNICAL).does(PRODUCIBLE))
                    .thenRefused("wrong-position", "price-check-lapsed")
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICE_QUERY);
        }
    }

    @Test
    @Tag("X5")
    @DisplayName("what it was judged on is kept: plan, last deal, contract, customer, rules")
    void kept() {
        PricesChecked checked = checked(erp().lastDeal("6.20 CNY/kg", SPECIFICATION))
                .events(PricesChecked.class)
                .get(0);
        assertThat(checked.by()).isEqualTo(new ActorId("agent"));
        assertThat(checked.contract().contract()).isPresent();
        assertThat(checked.contract().origin().source()).isEqualTo("sample-erp");
        assertThat(checked.customer().assigned()).contains(Tier.B);
        CheckedLine line = checked.lines().get(0);
        assertThat(line.plan().entry()).isPresent();
        assertThat(line.lastDeal().deal()).isPresent();
        assertThat(line.verdict().judgement().version().label()).isEqualTo("handbook");
    }
}
