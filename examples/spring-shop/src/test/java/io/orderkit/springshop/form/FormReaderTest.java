package io.orderkit.springshop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reading of a form")
class FormReaderTest {
    private static final CommandInputs INPUTS = CommandInputs.of(ReferenceExamples.json());
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static Typed typed(String... namesAndTexts) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            texts.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new Typed(texts);
    }

    private static FormReader.Result read(String command, String... namesAndTexts) {
        return FormReader.read(INPUTS.of(command).orElseThrow(), typed(namesAndTexts), SHANGHAI);
    }

    @Test
    @DisplayName("refuses every name that the command does not have, an actor above all")
    void unknown() {
        FormReader.Result read =
                read("record-in-memo", "memo", "M-1", "actor", "sales", "memo.x", "1", "memo~amount", "1");

        assertThat(read.problems())
                .containsExactly(
                        FormProblem.at("", "unknown-field", "actor"),
                        FormProblem.at("", "unknown-field", "memo.x"),
                        FormProblem.at("", "unknown-field", "memo~amount"));
    }

    @Test
    @DisplayName("refuses a row beyond the number of rows")
    void beyond() {
        FormReader.Result read = read(
                "check-notification", "falseOrMissing~rows", "1", "falseOrMissing[0]", "a", "falseOrMissing[1]", "b");

        assertThat(read.problems()).containsExactly(FormProblem.at("", "unknown-field", "falseOrMissing[1]"));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource({
        "read-back,agreed,perhaps,truth",
        "propose-confirmation-date,date,2026-02-30,day",
        "propose-confirmation-date,date,20 March,day",
        "correct-sending,sending,one,whole",
        "correct-sending,sending,99999999999,whole",
        "record-arrival,arrivedAt,yesterday,moment",
        "cancel-order,causedBy,the weather,choice",
        "set-cancellation-fee,fee~amount,'1,234.50',decimal",
        "sign-arrival-receipt,reception.answer,perhaps,choice"
    })
    @DisplayName("finds a bad value, and names its place")
    void bad(String command, String name, String text, String problem) {
        assertThat(read(command, name, text).problems()).contains(FormProblem.at(name, problem, text));
    }

    @Test
    @DisplayName("asks for what is missing, and leaves an optional group alone in which nothing is typed")
    void missing() {
        assertThat(read("read-back").problems()).containsExactly(FormProblem.at("agreed", "missing"));
        assertThat(read("set-cancellation-fee", "fee~amount", "5", "reason", "pulp")
                        .problems())
                .containsExactly(FormProblem.at("fee~currency", "missing"));
        assertThat(read("set-cancellation-fee", "fee~currency", "CNY", "reason", "pulp")
                        .problems())
                .containsExactly(FormProblem.at("fee", "missing"));
        FormReader.Result read =
                read("sign-arrival-receipt", "reception.answer", "", "reception.reservations~rows", "0");
        assertThat(read.problems()).isEmpty();
        assertThat(read.json()).isEqualTo("{\"receipt\":{}}");
    }

    @Test
    @DisplayName("writes a currency in capitals, and a percentage with its sign")
    void spelling() {
        assertThat(read("set-cancellation-fee", "fee~amount", "5", "fee~currency", "cny", "reason", "pulp")
                        .json())
                .contains("\"5 CNY\"");
        assertThat(read("supply-data", "form", "F-1", "content.lines~rows", "1", "content.lines[0].tolerance", " 5 ")
                        .json())
                .contains("\"5 %\"");
    }

    @Test
    @DisplayName("counts a moment in the company's zone, and refuses one that the clock skips")
    void moment() {
        InputShape arrival = INPUTS.of("record-arrival").orElseThrow();

        assertThat(FormReader.read(arrival, typed("arrivedAt", "2026-03-20T14:40"), SHANGHAI)
                        .json())
                .contains("\"2026-03-20T06:40:00Z\"");
        assertThat(FormReader.read(arrival, typed("arrivedAt", "2026-03-29T02:30"), MADRID)
                        .problems())
                .containsExactly(FormProblem.at("arrivedAt", "moment", "2026-03-29T02:30"));
    }
}
