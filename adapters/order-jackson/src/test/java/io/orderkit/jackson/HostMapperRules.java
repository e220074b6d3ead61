package io.orderkit.jackson;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.refusal.Language;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.wire.WireSamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the library's module in a host's mapper; subclasses run them with Jackson 2 and Jackson 3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostMapperRules {
    static final String RECEIVE =
            "{\"type\": \"receive-order\", \"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"customer\": \"C-1\"}}";

    private static final ContractScenario SCENARIO = given(aCustomerOf(Tier.C)).comesTo(AgreementState.AWAITING_RETURN);

    /** A writer that produces the expected JSON from the same registry, without Jackson. */
    static final ScreenJson JSON = ScreenJson.of(SCENARIO.desk().json()).worded(HostMapperRules::words);

    private final HostMapper mapper = mapper();

    abstract HostMapper mapper();

    private static ScreenWords words() {
        return new ScreenWords(SCENARIO.desk().wording(), Language.ZH, ContractScenario.ZONE);
    }

    private static OrderScreen screen() {
        return new OrderScreens(SCENARIO.desk(), words())
                .order(ReadScope.everything(), SCENARIO.orderId(), SampleActors.AGENT)
                .orElseThrow();
    }

    static Stream<Class<?>> types() {
        return SCENARIO.desk().json().wireTypes().stream()
                .filter(type -> OrderCommand.class.isAssignableFrom(type) || OrderEvent.class.isAssignableFrom(type));
    }

    @Test
    @DisplayName("writes every command and every event as the library does, and reads it again")
    void everyType() {
        assertThat(types()).hasSizeGreaterThan(100).allSatisfy(type -> {
            Object sample = new WireSamples(4).of(type);
            String text = mapper.write(sample);
            assertThat(text).isEqualTo(JSON.write(sample));
            assertThat(mapper.read(type, text)).isEqualTo(sample);
        });
    }

    @Test
    @DisplayName("writes a view as the library does, alone and inside a type of the host")
    void views() throws Exception {
        assertThat(mapper.write(screen())).isEqualTo(JSON.write(screen()));
        HostTypes.HostPage page = new HostTypes.HostPage("t", screen(), Money.of("CNY", "5"), Urgency.URGENT);
        assertThat(mapper.write(page))
                .contains("\"order\":" + JSON.write(screen()))
                .contains("\"total\":\"5.00 CNY\"", "\"urgency\":\"urgent\"");
        assertThat(mapper.read(HostTypes.HostPage.class, mapper.write(page))).isEqualTo(page);
        assertThat(mapper.writeByTree(screen())).isEqualTo(JSON.write(screen()));
    }

    @Test
    @DisplayName("writes an outcome with its sentences in the reader's language")
    void outcome() throws Exception {
        Outcome refused = SCENARIO.desk()
                .preview(CommandEnvelope.of(
                        new CommandId("twice"), SCENARIO.orderId(), SampleActors.AGENT, JSON.readCommand(RECEIVE)));

        assertThat(mapper.write(List.of(refused))).isEqualTo("[" + JSON.write(refused) + "]");
        assertThat(mapper.write(refused))
                .contains(words().refusal(((Outcome.Refused) refused).refusals().get(0))
                        .sentence());
    }

    @Test
    @DisplayName("reads a command by its name, by its class, and inside a type of the host")
    void commands() throws Exception {
        OrderCommand command = mapper.read(OrderCommand.class, RECEIVE);
        assertThat(command).isInstanceOf(ReceiveOrder.class);
        assertThat(mapper.read(ReceiveOrder.class, RECEIVE.replace("\"type\": \"receive-order\", ", "")))
                .isEqualTo(command);
        HostTypes.HostRequest request = mapper.read(
                HostTypes.HostRequest.class, "{\"note\": \"n\", \"command\": " + RECEIVE + ", \"most\": \"7 CNY\"}");
        assertThat(request.command()).isEqualTo(command);
        assertThat(request.most()).isEqualTo(Money.of("CNY", "7"));
        assertThat(mapper.read(HostTypes.HostBatch.class, "{\"commands\": [" + RECEIVE + "," + RECEIVE + "]}")
                        .commands())
                .containsExactly(command, command);
    }

    @ParameterizedTest
    @DisplayName("refuses a command that is none, with every problem and its place")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"phone\" | \"phonee\" | channel",
                "\"salesperson\": \"s\" | \"salesperson\": 1.50 | salesperson",
                "\"C-1\" | \"C-1\", \"customer\": \"C-2\" | content.customer",
                "\"phone\", | \"phone\", \"actor\": {\"id\": \"system\"}, | actor",
                "receive-order | receive-ordre | type"
            })
    void wrong(String right, String wrong, String place) {
        String text = "{\"note\": \"n\", \"command\": " + RECEIVE.replace(right, wrong) + "}";
        assertThatThrownBy(() -> mapper.read(HostTypes.HostRequest.class, text))
                .hasMessageContaining("command")
                .cause()
                .isInstanceOfSatisfying(
                        JsonInvalid.class,
                        invalid -> assertThat(invalid.problems().get(0).path()).isEqualTo(place));
    }

    @Test
    @DisplayName("never reads an actor, a tenant or a read scope, and says where one was claimed")
    void claimed() {
        String actor = "{\"note\": \"n\", \"actor\": {\"id\": \"system\", \"roles\": [\"system\"]}}";
        assertThatThrownBy(() -> mapper.read(HostTypes.ActorRequest.class, actor))
                .hasMessageContaining("a text for Actor")
                .hasMessageContaining("the host says who asks")
                .hasMessageContaining("\"actor\"");
        assertThatThrownBy(() -> mapper.read(HostTypes.TenantRequest.class, "{\"tenant\": \"other\"}"))
                .hasMessageContaining("\"tenant\"");
        assertThatThrownBy(() -> mapper.read(HostTypes.ScopeRequest.class, "{\"scope\": {}}"))
                .hasMessageContaining("\"scope\"");
    }

    @Test
    @DisplayName("never writes {}: what has no form fails, and says why")
    void noForm() {
        assertThatThrownBy(() -> mapper.write(List.of(SCENARIO.desk()
                        .view(ReadScope.everything(), SCENARIO.orderId())
                        .orElseThrow())))
                .hasMessageContaining("OrderView")
                .hasMessageContaining("expected a view such as OrderScreen");
    }
}
