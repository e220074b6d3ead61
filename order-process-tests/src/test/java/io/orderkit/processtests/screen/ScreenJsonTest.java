package io.orderkit.processtests.screen;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Evidence;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenEvidence;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.desk.screen.ScreenOutcome;
import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.refusal.Language;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.wire.WireSamples;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON of what a host shows and takes")
class ScreenJsonTest {
    private static final ContractScenario SCENARIO = given(aCustomerOf(Tier.C)).comesTo(AgreementState.AWAITING_RETURN);
    private static final ReadScope ALL = ReadScope.everything();
    private static final ScreenJson JSON = ScreenJson.of(SCENARIO.desk().json()).worded(() -> words(Language.ES));
    private static final SchemaJudge JUDGE = new SchemaJudge(JSON.schemas());

    private static ScreenWords words(Language language) {
        return new ScreenWords(SCENARIO.desk().wording(), language, ContractScenario.ZONE);
    }

    private static OrderScreens screens() {
        return new OrderScreens(SCENARIO.desk(), words(Language.ES));
    }

    private static void fits(Class<?> type, Object value) {
        String text = JSON.write(value);
        assertThat(JUDGE.faults(type, text)).as(text).isEmpty();
        assertThat(JSON.read(type, text)).isEqualTo(value);
    }

    @Test
    @DisplayName("has every view of an order as its schema says, and reads it again")
    void views() {
        OrderScreen screen =
                screens().order(ALL, SCENARIO.orderId(), SampleActors.AGENT).orElseThrow();
        List<ScreenEvent> history = screens().history(ALL, SCENARIO.orderId());

        fits(OrderScreen.class, screen);
        assertThat(screen.debts()).isNotEmpty();
        history.forEach(event -> fits(ScreenEvent.class, event));
        for (ScreenEvent event : history) {
            ScreenEvidence evidence =
                    screens().evidence(ALL, new CommandId(event.attempt())).orElseThrow();
            fits(ScreenEvidence.class, evidence);
            assertThat(evidence.accepted()).isTrue();
        }
        assertThat(history.stream()
                        .flatMap(event -> screens().evidence(ALL, new CommandId(event.attempt())).stream())
                        .flatMap(evidence -> evidence.asked().stream()))
                .isNotEmpty();
    }

    private static CommandEnvelope again(String id) {
        return CommandEnvelope.of(
                new CommandId(id), SCENARIO.orderId(), SampleActors.AGENT, new WireSamples(1).of(ReceiveOrder.class));
    }

    @Test
    @Tag("X1")
    @DisplayName("has an outcome with every reason in the reader's language")
    void outcome() {
        Outcome refused = SCENARIO.desk().submit(again("screen-json-1"));
        String text = JSON.write(refused);

        assertThat(JUDGE.faults(ScreenOutcome.class, text)).as(text).isEmpty();
        assertThat(text)
                .startsWith("{\"type\":\"refused\",\"repeated\":false")
                .contains(words(Language.ES)
                        .refusal(((Outcome.Refused) refused).refusals().get(0))
                        .sentence());
        assertThat(JSON.write(SCENARIO.desk().submit(again("screen-json-1")))).contains("\"repeated\":true");
        ScreenEvidence evidence =
                screens().evidence(ALL, new CommandId("screen-json-1")).orElseThrow();
        assertThat(evidence.accepted()).isFalse();
        assertThat(evidence.refusals()).isNotEmpty();
        fits(ScreenEvidence.class, evidence);
    }

    static Stream<Outcome> outcomes() {
        return Stream.of(
                new Outcome.Accepted(3, List.of()),
                new Outcome.Repeated(new Outcome.Accepted(3, List.of())),
                new Outcome.Conflict(4, List.of()),
                new Outcome.Unavailable("erp-facts", "db-7 refuses", true, false));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    @DisplayName("has each kind of outcome as its schema says, without the message of a server")
    void eachOutcome(Outcome outcome) {
        String text = JSON.write(outcome);
        assertThat(JUDGE.faults(ScreenOutcome.class, text)).as(text).isEmpty();
        assertThat(text).doesNotContain("db-7");
    }

    @Test
    @DisplayName("has commands and events with their names, and reads them again")
    void namedTypes() {
        for (Class<?> type : SCENARIO.desk().json().wireTypes()) {
            if (OrderCommand.class.isAssignableFrom(type) || OrderEvent.class.isAssignableFrom(type)) {
                Object sample = new WireSamples(5).of(type);
                String text = JSON.write(sample);
                assertThat(text).startsWith("{\"type\":\"");
                assertThat(JSON.read(type, text)).isEqualTo(sample);
            }
        }
    }

    @Test
    @DisplayName(
            "has a command without its name where the class is known, and refuses another's name and unknown fields by their places")
    void commands() {
        String bare = "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {}}";
        assertThat(JSON.read(ReceiveOrder.class, bare))
                .isEqualTo(JSON.readCommand(bare.replaceFirst("\\{", "{\"type\": \"receive-order\", ")));

        assertThatThrownBy(() -> JSON.read(ReceiveOrder.class, bare.replaceFirst("\\{", "{\"type\": \"read-back\", ")))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageStartingWith("type: found \"read-back\"");
        assertThatThrownBy(() -> JSON.readCommand("{\"type\": \"order-received\"}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining("the wire name of a command");
        assertThatThrownBy(
                        () -> JSON.readCommand(
                                "{\"type\": \"receive-order\", \"actor\": \"system\", \"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {}}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageStartingWith("actor: found an unknown field");
    }

    @Test
    @DisplayName("has values as they are written everywhere")
    void values() {
        assertThat(JSON.write(Money.of("CNY", "12500"))).isEqualTo("\"12500.00 CNY\"");
        assertThat(JSON.write(new OrderId("B-1"))).isEqualTo("\"B-1\"");
        assertThat(JSON.read(Money.class, "\"12500.00 CNY\"")).isEqualTo(Money.of("CNY", "12500"));
        OrderContent content = new WireSamples(1).of(OrderContent.class);
        assertThat(JSON.read(OrderContent.class, JSON.write(content))).isEqualTo(content);
    }

    @Test
    @DisplayName("is never {}: what has no form is an error that says why")
    void noForm() {
        OrderView view = SCENARIO.desk().view(ALL, SCENARIO.orderId()).orElseThrow();
        assertThatThrownBy(() -> JSON.write(view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OrderView")
                .hasMessageContaining("expected a view such as OrderScreen");
        Evidence evidence = SCENARIO.desk()
                .evidence(
                        ALL,
                        new CommandId(screens()
                                .history(ALL, SCENARIO.orderId())
                                .get(0)
                                .attempt()))
                .orElseThrow();
        assertThatThrownBy(() -> JSON.write(evidence)).hasMessageContaining("OrderScreens.evidence");
        assertThatThrownBy(() -> ScreenJson.of(SCENARIO.desk().json()).write(new Outcome.Accepted(1, List.of())))
                .hasMessageContaining("ScreenJson.worded");
    }

    static Stream<Class<?>> callers() {
        return Stream.of(Actor.class, TenantId.class, ReadScope.class, CommandEnvelope.class);
    }

    @ParameterizedTest
    @MethodSource("callers")
    @DisplayName("never says who asks")
    void callers(Class<?> type) {
        assertThatThrownBy(() -> JSON.read(type, "{\"id\": \"system\", \"roles\": [\"system\"]}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining(type.getSimpleName())
                .hasMessageContaining("the host says who asks");
    }

    /** A command whose JSON would let the client name the acting person. */
    @Wire("acme:claim")
    public record Claim(Actor who) implements OrderCommand {}

    @Test
    @DisplayName("has no command with an actor: such a process does not start")
    void claims() {
        assertThatThrownBy(() -> OrderJson.with(ContractProcess.standard())
                        .register(Claim.class)
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("command acme:claim: it contains Actor");
    }

    /** A host's own card. */
    @Wire("acme:card")
    public record Card(String title, Money total, List<ScreenOutcome> outcomes) {}

    @Test
    @DisplayName("has a host's own views, and their schemas")
    void ownViews() {
        ScreenJson more = JSON.and(Card.class);
        Card card = new Card("c", Money.of("CNY", "1"), List.of(new ScreenOutcome.Conflict(2, List.of())));

        assertThat(more.write(card))
                .isEqualTo(
                        "{\"title\":\"c\",\"total\":\"1.00 CNY\",\"outcomes\":[{\"type\":\"conflict\",\"version\":2,\"since\":[]}]}");
        assertThat(SchemaJudge.faultsBy(more.schemas().of(Card.class), more.write(card)))
                .isEmpty();
        assertThat(ScreenJson.isFor(Card.class)).isTrue();
        assertThat(ScreenJson.isFor(String.class)).isFalse();
        assertThat(ScreenJson.isFor(ScreenJsonTest.class)).isFalse();
    }

    @Test
    @DisplayName("has room for texts of any length and kind")
    void anyLength() {
        ScreenEvent event = new ScreenEvent(
                1, "t", "x".repeat(2_000_000) + "\u0000\"", Optional.empty(), "a", "b", "c", "d", List.of(), List.of());

        assertThat(JSON.write(event)).hasSizeGreaterThan(2_000_000).contains("\\u0000\\\"");
    }
}
