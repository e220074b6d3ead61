package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.lists.WorkList;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K5")
@Tag("X1")
@DisplayName("An input that would make a later calculation fail")
class InputLimitsTest {
    private static final String FIFTEEN_NINES = "999999999999999";

    private static OrderLine line(int number, String quantity, String price) {
        return new OrderLine.Builder()
                .number(number)
                .product(new ProductNumber("P-1"))
                .quantity(Quantity.parse(quantity))
                .unitPrice(UnitPrice.parse(price))
                .build();
    }

    private static ReceiveOrder receive(OrderLine... lines) {
        return new ReceiveOrder(
                Channel.PHONE,
                SampleActors.SALESPERSON.id(),
                new OrderContent.Builder()
                        .customer(new CustomerId("C-1"))
                        .currency(Currency.getInstance("CNY"))
                        .addLines(lines)
                        .build(),
                List.of(),
                Optional.empty());
    }

    private static Outcome submit(ReceiveOrder receive) {
        OrderDesk desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT)).open();
        return desk.submit(CommandEnvelope.of(new CommandId("c-1"), new OrderId("o-1"), SampleActors.AGENT, receive));
    }

    private static List<String> codes(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("is refused where quantity × price, or one of them, is larger than can be calculated")
    void figures() {
        assertThat(codes(submit(receive(line(1, FIFTEEN_NINES + " kg", FIFTEEN_NINES + " CNY/kg")))))
                .containsExactly("figure-too-big");
        assertThat(codes(submit(receive(line(1, FIFTEEN_NINES + "9 kg", "1 CNY/kg")))))
                .containsExactly("figure-too-big");
        assertThat(submit(receive(line(1, "999999999 kg", "999999999 CNY/kg")))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @DisplayName("is refused where a sum of lines would be too long, since each line leaves room for it")
    void sums() {
        OrderLine[] eleven = new OrderLine[11];
        for (int i = 0; i < eleven.length; i++) {
            eleven[i] = line(i + 1, "99999999999999 kg", "99999999999999 CNY/kg");
        }
        assertThat(codes(submit(receive(eleven)))).contains("figure-too-big");
    }

    @Test
    @DisplayName("and lines that fit one by one fit together: the order is accepted, and everything can be asked of it")
    void manyGreatLines() {
        OrderLine[] eleven = new OrderLine[11];
        for (int i = 0; i < eleven.length; i++) {
            eleven[i] = line(i + 1, "1000 kg", "1000000000000000 CNY/kg");
        }
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        OrderDesk desk = OrderDesk.with(store).open();
        OrderId order = new OrderId("o-1");
        assertThat(desk.submit(CommandEnvelope.of(new CommandId("c-1"), order, SampleActors.AGENT, receive(eleven))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.options(ReadScope.everything(), order, SampleActors.AGENT))
                .isNotEmpty();
        assertThat(new WorkList(desk, store)
                        .of(SampleActors.AGENT, ReadScope.everything(), Optional.empty(), 1)
                        .rows())
                .singleElement()
                .satisfies(work -> assertThat(work.options()).isNotEmpty());
        OrderView view = desk.view(ReadScope.everything(), order).orElseThrow();
        assertThat(view.as(ContractOrder.class).content().total())
                .hasValueSatisfying(total -> assertThat(total.amount()).isEqualByComparingTo("11" + "0".repeat(18)));
    }

    @Test
    @DisplayName("is refused in a payment, a date of supervision, a change, a time of arrival")
    void siblings() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.RETURNED);
        scenario.when(by(SampleActors.FINANCE)
                        .does(payment("1" + "0".repeat(19), Instant.parse("2026-03-02T01:00:00Z"))))
                .thenRefused("figure-too-big")
                .when(by(SampleActors.FINANCE).does(payment("100", Instant.parse("-9999-01-01T00:00:00Z"))))
                .thenRefused("day-out-of-range")
                .when(by(SampleActors.AGENT).does(supervised(LocalDate.MAX)))
                .thenRefused("day-out-of-range");
        assertThat(codes(submit(receive(line(1, "0.000001 kg", FIFTEEN_NINES + "9 CNY/kg")))))
                .containsExactly("figure-too-big");
    }

    private static RecordPayment payment(String amount, Instant at) {
        return new RecordPayment(new Payment("bank-1", Payment.Kind.DEPOSIT, Money.of("CNY", amount), at));
    }

    private static ChangeOrder supervised(LocalDate day) {
        return new ChangeOrder(
                new OrderContent.Builder()
                        .addSupervision(new SupervisionItem("the colour", day))
                        .build(),
                "the customer asked for it");
    }

    @Test
    @DisplayName("a null component is named, with the command it is in, before the desk sees it")
    @SuppressWarnings("NullAway") // code that is compiled without NullAway can pass null
    void nulls() {
        assertThatThrownBy(() -> envelope(new CancelOrder(null, CancellationCause.NEITHER)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reason for the cancellation is null");
        assertThatThrownBy(
                        () -> envelope(new RecordPayment(new Payment("x", null, Money.of("CNY", "1"), Instant.EPOCH))))
                .hasMessage("record-payment.payment.kind is null; expected a Kind");
        assertThatThrownBy(() -> envelope(new AnswerFeasibility(true, false, null)))
                .hasMessageContaining("answer-feasibility.statement is null");
    }

    private static CommandEnvelope envelope(io.orderkit.domain.order.OrderCommand command) {
        return CommandEnvelope.of(new CommandId("c"), new OrderId("o"), SampleActors.AGENT, command);
    }

    @Test
    @Tag("K6")
    @DisplayName("times are kept to the microsecond: the outcome says what the history says")
    void microseconds() {
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        OrderDesk desk = OrderDesk.with(store)
                .clock(() -> Instant.parse("2026-03-02T01:00:00.123456789Z"))
                .open();
        Outcome.Accepted accepted = (Outcome.Accepted)
                desk.submit(CommandEnvelope.of(new CommandId("c-1"), new OrderId("o-1"), SampleActors.AGENT, receive())
                        .occurredAt(Instant.parse("2026-03-02T01:00:00.123456789Z")));
        assertThat(accepted.events()).isEqualTo(store.load(new OrderId("o-1"), 0));
        assertThat(accepted.events())
                .extracting(EventEnvelope::recordedAt, EventEnvelope::occurredAt)
                .containsOnly(org.assertj.core.api.Assertions.tuple(
                        Instant.parse("2026-03-02T01:00:00.123456Z"), Instant.parse("2026-03-02T01:00:00.123456Z")));
    }
}
