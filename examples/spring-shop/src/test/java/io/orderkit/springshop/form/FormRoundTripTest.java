package io.orderkit.springshop.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.order.OrderCommand;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The form of a command")
class FormRoundTripTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final OrderJson JSON = ReferenceExamples.json();
    private static final CommandInputs INPUTS = CommandInputs.of(JSON);
    private static final Map<String, String> EXAMPLES = ReferenceExamples.all();

    static Stream<String> commands() {
        return INPUTS.commands().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    @DisplayName("expresses the example of the command reference, and gives it back")
    void roundTrip(String command) {
        assertThat(EXAMPLES).containsKey(command);
        String example = EXAMPLES.getOrDefault(command, "");
        InputShape inputs = INPUTS.of(command).orElseThrow();

        Typed typed = FormFiller.fill(inputs, example, ZONE);
        FormReader.Result read = FormReader.read(inputs, typed, ZONE);

        assertThat(read.problems()).isEmpty();
        assertThat(MAPPER.readTree(read.json())).isEqualTo(MAPPER.readTree(example));
        OrderCommand same = JSON.readCommand(command, read.json());
        assertThat(same).isEqualTo(JSON.readCommand(command, example));
    }

    @Test
    @DisplayName("has the company's own fields of the order and of each line")
    void ownFields() {
        OwnField<String> code = OwnField.text("hs-code").ofLine();
        OwnField<Boolean> fsc = OwnField.truth("fsc");
        OwnField<String> core = OwnField.oneOf("core-kind", "paper", "plastic");
        OrderJson json = OwnFieldShop.json(code, fsc, core);
        InputShape inputs = CommandInputs.of(json).of("receive-order").orElseThrow();
        String example = """
                {"channel": "phone", "salesperson": "sales", "unclear": [], "content": {"customer": "C-1", "supervision": [],
                 "more": {"fsc": true, "core-kind": "paper"},
                 "lines": [{"number": 1, "specialItems": ["none"], "more": {"hs-code": "4810.13"}}]}}""";

        Typed typed = FormFiller.fill(inputs, example, ZONE);
        FormReader.Result read = FormReader.read(inputs, typed, ZONE);

        assertThat(read.problems()).isEmpty();
        assertThat(json.readCommand("receive-order", read.json()))
                .isEqualTo(json.readCommand("receive-order", example));
        assertThat(typed.texts()).containsEntry("content.lines[0].more.hs-code", "4810.13");
    }
}
