package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ItemsClarified;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The value of an own field")
class OwnFieldsJsonTest {
    private static final OwnField<Boolean> EXPORT = OwnField.truth("export");
    private static final OwnField<Personal<String>> NOTIFY =
            OwnField.text("notify-party").personal();
    private static final OwnField<LocalDate> LICENCE = OwnField.day("licence-until");
    private static final OwnField<String> HS_CODE = OwnField.text("hs-code").ofLine();
    private static final OwnField<BigDecimal> MOISTURE =
            OwnField.number("moisture").ofLine();
    private static final OwnField<String> PACKING =
            OwnField.oneOf("packing", "drum", "box").ofLine();

    private static final OrderContent CONTENT = new OrderContent.Builder()
            .set(NOTIFY, Personal.of("Ann"))
            .set(EXPORT, true)
            .set(LICENCE, LocalDate.of(2026, 5, 1))
            .addLines(new OrderLine.Builder()
                    .number(1)
                    .set(PACKING, "drum")
                    .set(HS_CODE, "4810.13")
                    .set(MOISTURE, new BigDecimal("5.50"))
                    .build())
            .build();
    private static final String TEXT =
            "{\"items\":[],\"content\":{\"lines\":[{\"more\":{\"hs-code\":\"4810.13\",\"moisture\":\"5.5\",\"packing\":\"drum\"},"
                    + "\"number\":1,\"specialItems\":[]}],"
                    + "\"more\":{\"export\":true,\"licence-until\":\"2026-05-01\",\"notify-party\":\"Ann\"},\"supervision\":[]}}";

    private final OrderJson json = OrderJson.with(with(EXPORT, NOTIFY, LICENCE, HS_CODE, MOISTURE, PACKING))
            .build();

    private static ProcessDefinition<ContractOrder> with(OwnField<?>... fields) {
        return ContractProcess.standard()
                .extend("acme", 1)
                .field(fields)
                .words(Wording.from(OwnFieldsJsonTest.class, "own-fields"))
                .build();
    }

    @Test
    @DisplayName("is written by the fields' keys, each value as everywhere, and read as it was")
    void roundTrip() {
        ItemsClarified event = new ItemsClarified(List.of(), CONTENT);
        assertThat(json.write(event)).isEqualTo(TEXT);
        assertThat(json.readEvent("items-clarified", 1, TEXT)).isEqualTo(event);
        ChangeOrder change =
                new ChangeOrder(CONTENT, Set.of(FormItem.of(HS_CODE.name(), 2)), Set.of(), "the customer asked for it");
        assertThat(json.readCommand("change-order", json.write(change))).isEqualTo(change);
    }

    @Test
    @DisplayName("is not written where nothing is said, so that older texts stay as they were")
    void nothing() {
        assertThat(json.write(new ItemsClarified(List.of(), OrderContent.empty())))
                .isEqualTo("{\"items\":[],\"content\":{\"lines\":[],\"supervision\":[]}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"hs-kode": "1"} | content.lines[0].more.hs-kode: found an unknown field, expected one of export, notify-party, licence-until, hs-code, moisture, packing; maybe "hs-code"
            {"HS": "1"} | content.lines[0].more.HS: found an unknown field, expected one of export, notify-party, licence-until, hs-code, moisture, packing
            {"moisture": 5} | content.lines[0].more.moisture: found 5, expected a decimal number as a text such as "1250.5"
            {"moisture": "dry"} | content.lines[0].more.moisture: found "dry", expected a decimal number as a text such as "1250.5"
            {"packing": "bag"} | content.lines[0].more.packing: found "bag", expected one of drum, box
            {"hs-code": " "} | content.lines[0].more.hs-code: found " ", expected a text that is not blank
            {"export": "yes"} | content.lines[0].more.export: found "yes", expected true or false
            {"licence-until": "2026-02-30"} | content.lines[0].more.licence-until: found "2026-02-30", expected a day such as 2026-03-02; maybe "2026-02-28"
            {"notify-party": 7} | content.lines[0].more.notify-party: found (personal), expected a text
            {"notify-party": {"sealed-under": "k", "text": "x"}} | content.lines[0].more.notify-party: found (personal), expected a text
            [] | content.lines[0].more: found an array, expected an object, each key one of export, notify-party, licence-until, hs-code, moisture, packing
            """)
    @DisplayName("is refused in a command with its place, where no field has the key or the value does not fit")
    void strict(String more, String problem) {
        assertThat(problems(
                        json, "{\"items\": [], \"content\": {\"lines\": [{\"number\": 1, \"more\": " + more + "}]}}"))
                .containsExactly(problem);
    }

    private static List<String> problems(OrderJson json, String command) {
        return catchThrowableOfType(JsonInvalid.class, () -> json.readCommand("clarify-items", command))
                .problems()
                .stream()
                .map(JsonProblem::message)
                .toList();
    }

    @Test
    @DisplayName("is refused in a command of a process without fields; so is an item that no form has")
    void unknown() {
        OrderJson standard = OrderJson.with(ContractProcess.standard()).build();
        assertThat(problems(standard, "{\"items\": [], \"content\": {\"more\": {\"export\": true}}}"))
                .containsExactly(
                        "content.more.export: found an unknown field, expected no fields, because no process has added any");
        assertThat(problems(standard, "{\"items\": [{\"field\": \"hs-code\", \"line\": 1}], \"content\": {}}"))
                .singleElement()
                .asString()
                .startsWith("items[0].field: found \"hs-code\", expected one of customer, customer-order-number,");
        assertThat(problems(json, "{\"items\": [{\"field\": \"hs-kode\", \"line\": 1}], \"content\": {}}"))
                .singleElement()
                .asString()
                .endsWith("moisture, packing; maybe \"hs-code\"");
    }

    @Test
    @DisplayName("is read from what was kept, even where no field has the key any more, or another kind of value")
    void kept() {
        OrderJson standard = OrderJson.with(ContractProcess.standard()).build();
        ItemsClarified event = (ItemsClarified) standard.readEvent(
                "items-clarified", 1, TEXT.replace("\"items\":[]", "\"items\":[{\"field\":\"hs-code\",\"line\":1}]"));
        assertThat(event.items()).containsExactly(FormItem.of(FormField.of("hs-code"), 1));
        assertThat(event.content().more())
                .containsEntry(FormField.of("export"), new FieldValue(true))
                .containsEntry(FormField.of("licence-until"), new FieldValue("2026-05-01"))
                .containsEntry(FormField.of("notify-party"), new FieldValue("Ann"));
        OrderJson other = OrderJson.with(with(
                        OwnField.number("hs-code").ofLine(),
                        OwnField.text("export").personal(),
                        OwnField.day("notify-party")))
                .build();
        OrderContent read = ((ItemsClarified) other.readEvent("items-clarified", 1, TEXT)).content();
        assertThat(read.line(1).orElseThrow().more())
                .containsEntry(HS_CODE.name(), new FieldValue(new BigDecimal("4810.13")));
        assertThat(read.more())
                .containsEntry(EXPORT.name(), new FieldValue(Personal.of(true)))
                .containsEntry(NOTIFY.name(), new FieldValue("Ann"));
    }

    @Test
    @DisplayName("is sealed where it is personal, and erased with the key")
    void sealed() {
        PersonalSeal backwards = new PersonalSeal() {
            @Override
            public Sealed seal(String plain) {
                return new Sealed("k", new StringBuilder(plain).reverse().toString());
            }

            @Override
            public Optional<String> open(Sealed sealed) {
                return Optional.of(new StringBuilder(sealed.text()).reverse().toString());
            }
        };
        PersonalSeal gone = new PersonalSeal() {
            @Override
            public Sealed seal(String plain) {
                return backwards.seal(plain);
            }

            @Override
            public Optional<String> open(Sealed sealed) {
                return Optional.empty();
            }
        };
        ItemsClarified event = new ItemsClarified(List.of(), CONTENT);
        String sealed = json.sealing(backwards).write(event);
        assertThat(sealed).doesNotContain("Ann").contains("sealed-under");
        assertThat(json.opening(() -> backwards).readEvent("items-clarified", 1, sealed))
                .isEqualTo(event);
        OrderJson standard = OrderJson.with(ContractProcess.standard()).build();
        for (OrderJson reader : List.of(json, standard)) {
            OrderContent erased =
                    ((ItemsClarified) reader.opening(() -> gone).readEvent("items-clarified", 1, sealed)).content();
            assertThat(erased.more()).containsEntry(NOTIFY.name(), new FieldValue(Personal.erased()));
            String again = reader.write(new ItemsClarified(List.of(), erased));
            assertThat(again).contains("\"notify-party\":null");
            assertThat(((ItemsClarified) reader.readEvent("items-clarified", 1, again)).content())
                    .isEqualTo(erased);
        }
    }

    @Test
    @DisplayName("is not told apart where two processes add one field, each another")
    void twoProcesses() {
        assertThatThrownBy(() -> OrderJson.with(with(HS_CODE), with(OwnField.number("hs-code")))
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("own field hs-code: two processes define it differently");
        assertThat(OrderJson.with(with(HS_CODE), with(HS_CODE, EXPORT))
                        .build()
                        .fields()
                        .all())
                .isEqualTo(List.of(HS_CODE, EXPORT));
    }
}
