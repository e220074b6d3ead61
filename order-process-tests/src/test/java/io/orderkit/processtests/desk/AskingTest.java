package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Evidence;
import io.orderkit.desk.lists.WorkList;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.process.Option;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.wire.WireSamples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A question at the desk is answered")
class AskingTest {
    private static final ReadScope EVERYTHING = ReadScope.everything();
    private static final ReadScope A_STRANGER = ReadScope.ofCustomers(Set.of(new CustomerId("a-stranger")));

    @Test
    @Tag("X3")
    @DisplayName("who owes what by when on an order, the most urgent first and what has no time last")
    void debts() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.SENT);
        List<Obligation> debts = scenario.desk().debts(EVERYTHING, scenario.orderId());
        assertThat(debts).extracting(Obligation::code).containsExactly("reply", "deposit");
        assertThat(scenario.desk().debts(A_STRANGER, scenario.orderId())).isEmpty();
    }

    @Test
    @Tag("X3")
    @DisplayName("what is due by a time, that time included")
    void due() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.SENT);
        Instant promised = scenario.desk().debts(EVERYTHING, scenario.orderId()).stream()
                .flatMap(owed -> owed.due().stream())
                .findFirst()
                .orElseThrow();
        assertThat(scenario.desk().due(EVERYTHING, scenario.orderId(), promised))
                .extracting(Obligation::code)
                .containsExactly("reply");
        assertThat(scenario.desk().due(EVERYTHING, scenario.orderId(), promised.minus(Duration.ofMillis(1))))
                .isEmpty();
        assertThat(scenario.desk().due(A_STRANGER, scenario.orderId(), promised))
                .isEmpty();
    }

    @Test
    @Tag("X4")
    @DisplayName("across the orders that have not ended: the open steps, the blocked ones, and who can clear them")
    void workList() {
        ContractScenario closed = given(aCustomerOf(Tier.C)).comesTo(DeliveryState.CLOSED);
        ContractScenario waiting = closed.another("waiting").comesTo(AgreementState.RETURNED);
        WorkList work = new WorkList(waiting.desk(), waiting.query());
        Page<WorkList.Work> his = work.of(SampleActors.AGENT, EVERYTHING, Optional.empty(), 10);
        assertThat(his.rows()).extracting(each -> each.order().order()).containsExactly(waiting.orderId());
        assertThat(his.next()).isEmpty();
        Option<?> issue = option(his, "issue-production-order").orElseThrow();
        assertThat(issue.refusals()).extracting(refusal -> refusal.code()).containsExactly("deposit-missing");
        assertThat(issue.clearers())
                .extracting(clearer -> clearer.step().name())
                .containsExactly("record-payment", "correct-recorded-payment");
        assertThat(option(his, "cancel-order").map(Option::isOpen)).contains(true);
        assertThat(option(his, "record-payment")).as("finance's step").isEmpty();
        assertThat(option(work.of(SampleActors.FINANCE, EVERYTHING, Optional.empty(), 10), "record-payment")
                        .map(Option::isOpen))
                .contains(true);
        assertThat(work.of(SampleActors.AGENT, A_STRANGER, Optional.empty(), 10).rows())
                .isEmpty();
    }

    @Test
    @Tag("X4")
    @DisplayName("the same page by page")
    void pages() {
        ContractScenario first = given(aCustomerOf(Tier.C)).comesTo(AgreementState.PRICED);
        ContractScenario second = first.another("second").comesTo(AgreementState.SENT);
        WorkList work = new WorkList(second.desk(), second.query());
        Page<WorkList.Work> page = work.of(SampleActors.AGENT, EVERYTHING, Optional.empty(), 1);
        Page<WorkList.Work> rest = work.of(SampleActors.AGENT, EVERYTHING, page.next(), 1);
        assertThat(Stream.concat(page.rows().stream(), rest.rows().stream())
                        .map(each -> each.order().order()))
                .containsExactlyInAnyOrder(first.orderId(), second.orderId());
        assertThat(rest.next()).isEmpty();
    }

    private static Optional<Option<?>> option(Page<WorkList.Work> page, String step) {
        return page.rows().stream()
                .<Option<?>>flatMap(each -> each.options().stream())
                .filter(option -> option.step().name().equals(step))
                .findFirst();
    }

    @Test
    @Tag("X5")
    @DisplayName("on what an event rests: the ERP's answers with their source, and which rules of which version judged")
    void evidence() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.PRICED);
        CommandId checked =
                scenario.history().get(scenario.history().size() - 1).envelope().command();
        Evidence evidence = scenario.desk().evidence(EVERYTHING, checked).orElseThrow();
        assertThat(evidence.attempt().type()).isEqualTo("check-prices");
        assertThat(evidence.asked())
                .anySatisfy(asked -> assertThat(asked.answer().toString()).contains("sample-erp"));
        assertThat(evidence.verdicts())
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.judgement().version())
                        .isEqualTo(scenario.moment().policies().version()));
        assertThat(scenario.desk().evidence(A_STRANGER, checked)).isEmpty();
        assertThat(scenario.desk().evidence(EVERYTHING, new CommandId("nobody's")))
                .isEmpty();
    }

    @Test
    @Tag("K6")
    @DisplayName("for which order and day the ERP was asked of the customer and of the last deal")
    void questionsNameTheOrder() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).on("2026-03-02").comesTo(AgreementState.PRICED);
        CommandId checked =
                scenario.history().get(scenario.history().size() - 1).envelope().command();
        List<Object> questions = scenario.desk().evidence(EVERYTHING, checked).orElseThrow().asked().stream()
                .map(Evidence.Asked::question)
                .toList();
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 2));
        Optional<OrderId> order = Optional.of(scenario.orderId());
        assertThat(questions)
                .filteredOn(CustomerQuestion.class::isInstance)
                .map(CustomerQuestion.class::cast)
                .isNotEmpty()
                .allMatch(asked -> asked.day().equals(day) && asked.order().equals(order));
        assertThat(questions)
                .filteredOn(LastDealQuestion.class::isInstance)
                .map(LastDealQuestion.class::cast)
                .isNotEmpty()
                .allMatch(asked -> asked.day().equals(day) && asked.order().equals(order));
    }

    @Test
    @Tag("X5")
    @DisplayName("on what a refusal rests: the rule that asks for the deposit")
    void evidenceOfARefusal() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.RETURNED);
        CommandId refused = new CommandId("too-early");
        IssueProductionOrder issue =
                new IssueProductionOrder(Statement.written("po-1", "agent", LocalDate.of(2026, 3, 2)));
        scenario.desk().submit(CommandEnvelope.of(refused, scenario.orderId(), SampleActors.AGENT, issue));
        assertThat(scenario.desk().evidence(EVERYTHING, refused).orElseThrow().verdicts())
                .hasAtLeastOneElementOfType(DepositVerdict.class)
                .filteredOn(DepositVerdict.class::isInstance)
                .allSatisfy(verdict -> assertThat(verdict.judgement().reasons())
                        .extracting(reason -> reason.code())
                        .contains("deposit-tier-c"));
    }

    @TestFactory
    @Tag("X5")
    @DisplayName("of each event that keeps a statement, the statement")
    Stream<DynamicTest> statements() {
        return Stream.of(ContractProcess.standard(), MallProcess.standard())
                .flatMap(process -> process.wireTypes().stream())
                .filter(OrderEvent.class::isAssignableFrom)
                .filter(type -> keepsStatement(type))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object sample = new WireSamples(1).of(type);
                    assertThat(((OrderEvent<?>) sample).statements()).isEqualTo(keptIn(sample));
                }));
    }

    private static boolean keepsStatement(Class<?> type) {
        return type == Statement.class
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(component -> isKept(component)));
    }

    /**
     * Returns whether a record component contains a statement that the event itself stores. The component "before" of a
     * correction is excluded, because the corrected event already stores that statement.
     */
    private static boolean isKept(RecordComponent component) {
        return keepsStatement(component.getType()) && !component.getName().equals("before");
    }

    private static List<Statement> keptIn(Object value) {
        if (value instanceof Statement statement) {
            return List.of(statement);
        }
        return !value.getClass().isRecord()
                ? List.of()
                : Arrays.stream(value.getClass().getRecordComponents())
                        .filter(component -> isKept(component))
                        .flatMap(component -> keptIn(read(value, component)).stream())
                        .toList();
    }

    private static Object read(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
