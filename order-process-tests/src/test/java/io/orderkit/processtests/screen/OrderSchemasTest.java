package io.orderkit.processtests.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.lumen.Lumen;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.OrderSchemas;
import io.orderkit.desk.json.text.SchemaComponents;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.testkit.wire.WireSamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("A generated schema")
class OrderSchemasTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final OrderJson JSON = standard();

    private static OrderJson standard() {
        return OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .build();
    }

    private static final SchemaJudge JUDGE = new SchemaJudge(JSON.schemas());

    @TestFactory
    @DisplayName("fits its type with every attribute filled, and not when one that must be there is missing")
    Stream<DynamicTest> everyType() {
        return JSON.wireTypes().stream()
                .filter(type -> OrderCommand.class.isAssignableFrom(type) || OrderEvent.class.isAssignableFrom(type))
                .map(type -> DynamicTest.dynamicTest(JSON.typeOf(type), () -> fits(type)));
    }

    private static void fits(Class<?> type) {
        String text = JSON.write(new WireSamples(1).of(type));
        assertThat(JUDGE.faults(type, text)).as(text).isEmpty();
        JsonNode schema = JACKSON.readTree(JSON.schemas().of(type));
        JsonNode itself = schema.at(schema.get("$ref").stringValue().substring(1));
        for (JsonNode name : itself.path("required")) {
            assertThat(JUDGE.faults(type, without(text, name.stringValue())))
                    .as("without %s", name)
                    .isNotEmpty();
        }
    }

    private static String without(String text, String field) {
        return JACKSON.readTree(text).asObject().without(List.of(field)).toString();
    }

    @ParameterizedTest
    @DisplayName("refuses what reading refuses: an unknown field or name, another form, a lacking field")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {}} | true",
                "{\"channel\": \"phonee\", \"salesperson\": \"s\", \"content\": {}} | false",
                "{\"channel\": \"phone\", \"salesperson\": 7, \"content\": {}} | false",
                "{\"channel\": \"phone\", \"content\": {}} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {}, \"actor\": \"system\"} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"currency\": \"yuan\"}} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"requestedDate\": \"tomorrow\"}} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"lines\": [{\"number\": \"1\"}]}} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"lines\": [{\"number\": 1, \"unitPrice\": \"6.20 CNY\"}]}} | false",
                "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"lines\": [{\"number\": 1, \"quantity\": \"5 t\"}]}} | true"
            })
    void wrongTexts(String text, boolean right) {
        assertThat(JUDGE.faults(ReceiveOrder.class, text).isEmpty()).isEqualTo(right);
    }

    @Test
    @DisplayName("of all commands fits a command that says its name, and none of an unknown name")
    void commands() {
        String document = JSON.schemas().commands();

        assertThat(SchemaJudge.faultsBy(document, JSON.writeTagged(new WireSamples(2).of(ReceiveOrder.class))))
                .isEmpty();
        assertThat(SchemaJudge.faultsBy(document, "{\"type\": \"receive-ordre\"}"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("is the same text, made twice")
    void deterministic() {
        OrderSchemas again = ScreenJson.of(standard()).schemas();
        OrderSchemas once = ScreenJson.of(JSON).schemas();

        assertThat(again.commands()).isEqualTo(once.commands());
        assertThat(again.events()).isEqualTo(once.events());
        assertThat(again.views()).isEqualTo(once.views());
    }

    @Test
    @DisplayName("is a schema of draft 2020-12")
    void valid() {
        OrderSchemas schemas = ScreenJson.of(JSON).schemas();
        for (String document : List.of(schemas.commands(), schemas.events(), schemas.views())) {
            assertThat(SchemaJudge.faultsBy("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", document))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("of a type that nobody registered is refused")
    void unknown() {
        assertThatThrownBy(() -> JSON.schemas().of(OrderSchemasTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not registered");
    }

    @Test
    @DisplayName("stands once for what is sent and written in one form, and twice for two forms")
    void components() {
        SchemaComponents components =
                ScreenJson.of(JSON).and(Shown.class).schemas().components("#/components/schemas/");

        assertThat(components.definitions())
                .containsKeys("receive-order", "order-content", "order-content-written", "order-screen")
                .doesNotContainKeys("receive-order-written", "urgency-written");
        assertThat(components.definitions().keySet()).allMatch(name -> name.matches("[a-zA-Z0-9._-]+"));
        assertThat(components.reference(OrderScreen.class).toString()).contains("#/components/schemas/order-screen");
        assertThatThrownBy(() -> components.reference(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is neither a command nor a view");
    }

    /** A host's own view. */
    public record Shown(OrderContent content) {}

    @Nested
    @DisplayName("of an extension")
    class Extended {
        private final OrderJson lumen = OrderJson.with(Lumen.process()).build();
        private final SchemaJudge judge = new SchemaJudge(lumen.schemas());

        @Test
        @DisplayName("has its own commands and events")
        void types() {
            List<Class<?>> own = lumen.wireTypes().stream()
                    .filter(type -> type.getPackageName().startsWith("com.example"))
                    .toList();
            assertThat(own).isNotEmpty();
            for (Class<?> type : own) {
                assertThat(judge.faults(type, lumen.write(new WireSamples(3).of(type))))
                        .as(type.getSimpleName())
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @DisplayName("has its own fields, of their types")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"hs-code\": \"4810.13\", \"forest-label\": \"fsc\"} | true",
                    "{\"forest-label\": \"oak\"} | false",
                    "{\"hs-code\": true} | false",
                    "{\"colour\": \"red\"} | false"
                })
        void fields(String more, boolean right) {
            String text =
                    "{\"channel\": \"phone\", \"salesperson\": \"s\", \"content\": {\"lines\": [{\"number\": 1, \"more\": "
                            + more + "}]}}";
            assertThat(judge.faults(ReceiveOrder.class, text).isEmpty()).isEqualTo(right);
        }
    }
}
