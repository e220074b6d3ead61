package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.desk.json.Sample.Everything;
import io.orderkit.desk.json.Sample.Note;
import io.orderkit.desk.json.internal.reading.Limits;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderLine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonProblemTest {
    private final OrderJson json = Sample.json().build();

    private List<String> problemsOf(String command, String payload) {
        return messages(() -> json.readCommand(command, payload));
    }

    private static List<String> messages(ThrowingCallable attempt) {
        return catchThrowableOfType(JsonInvalid.class, attempt).problems().stream()
                .map(JsonProblem::message)
                .toList();
    }

    /** Returns the problems that are reported when one field of the sample is changed. */
    private List<String> problemsWith(String found, String instead) {
        String text = json.write(Sample.everything());
        assertThat(text).contains(found);
        return messages(() -> json.read(Everything.class, text.replace(found, instead)));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(problemsOf("order-lines", """
                {"lines": [{"number": 1, "unitPrice": "6.20 CNY"},
                           {"number": "2", "unitPrise": "6.20 CNY/kg", "quantity": "10 kilo"},
                           {"product": ""}],
                 "urgency": "urgnt",
                 "statement": {"signedOn": "2026-02-30"}}
                """))
                .containsExactly(
                        "lines[0].unitPrice: found \"6.20 CNY\", expected an amount, a currency and a unit such as 6.20 CNY/kg",
                        "lines[1].number: found \"2\", expected a whole number from -2147483648 to 2147483647",
                        "lines[1].quantity: found unit \"kilo\", expected one of kg, t, m2, reel, sheet, piece",
                        "lines[1].unitPrise: found an unknown field, expected one of appearance, labelling, more, number, packaging,"
                                + " product, quantity, specialItems, specification, tolerance, unitPrice; maybe \"unitPrice\"",
                        "lines[2].number: found nothing, expected a whole number from -2147483648 to 2147483647",
                        "lines[2].product: found \"\", expected 1 to 200 characters",
                        "urgency: found \"urgnt\", expected one of normal, urgent; maybe \"urgent\"",
                        "statement.signedOn: found \"2026-02-30\", expected a day such as 2026-03-02; maybe \"2026-02-28\"");
    }

    @Test
    void the_culprits_are_data() {
        assertThatThrownBy(() -> json.readCommand("note", "{\"order\":\"O-1\",\"txet\":\"x\"}"))
                .isInstanceOfSatisfying(JsonInvalid.class, invalid -> {
                    assertThat(invalid.problems()).hasSize(2);
                    assertThat(invalid.problems().get(1).path()).isEqualTo("txet");
                    assertThat(invalid.problems().get(1).maybe()).contains("text");
                    assertThat(invalid).hasMessageStartingWith("2 problems:\ntext: found nothing");
                });
    }

    @Test
    void what_a_constructor_has_against_its_values_is_told_at_their_place() {
        assertThat(messages(() -> json.read(OrderLine.class, "{\"number\": 0}")))
                .containsExactly("the text: found line number \"0\", expected 1 or more");
    }

    @Test
    void what_tells_of_a_person_is_not_repeated() {
        assertThat(problemsWith("+86 10 1234", "010 4711")).containsExactly("phone: found (personal), expected a text");
        assertThat(messages(() -> json.read(Statement.class, "{\"signedBy\": [\"Li Wei\"]}")))
                .containsExactly("signedBy: found (personal), expected a text");
    }

    @Test
    void more_than_a_hundred_problems_are_not_told() {
        String many = String.join(",", Collections.nCopies(5000, "7"));
        assertThatThrownBy(() -> json.readCommand("order-lines", "{\"lines\":[" + many + "],\"urgency\":\"normal\"}"))
                .isInstanceOfSatisfying(
                        JsonInvalid.class,
                        invalid -> assertThat(invalid.problems()).hasSize(100));
    }

    @Nested
    class EachKind {
        @Test
        void a_decimal_number_is_a_text() {
            assertThat(problemsWith("\"1250.5\"", "1250.5"))
                    .containsExactly("factor: found 1250.5, expected a decimal number as a text such as \"1250.5\"");
            assertThat(problemsWith("\"1250.5\"", "\"1e9\"")).hasSize(1);
            assertThat(problemsWith("\"1250.5\"", "\"NaN\"")).hasSize(1);
        }

        @Test
        void a_whole_number_is_written_in_digits_and_within_bounds() {
            for (String number : List.of("1.0", "1e3", "2147483648", "1e999999999", "null", "\"1\"")) {
                assertThat(problemsWith("\"count\":-7", "\"count\":" + number))
                        .containsExactly(
                                "count: found " + number + ", expected a whole number from -2147483648 to 2147483647");
            }
        }

        @Test
        void times_days_lengths_and_zones_are_iso() {
            assertThat(problemsWith("T01:00:00.123456789Z", "T01:00:00"))
                    .containsExactly("at: found \"2026-03-02T01:00:00\", expected a time with its offset such as"
                            + " 2026-03-02T09:00:00+08:00");
            assertThat(problemsWith("\"2024-02-29\"", "\"2025-02-29\""))
                    .containsExactly(
                            "day: found \"2025-02-29\", expected a day such as 2026-03-02; maybe \"2025-02-28\"");
            assertThat(problemsWith("\"17:30\"", "\"25:30\"")).hasSize(1);
            assertThat(problemsWith("PT24H", "a day"))
                    .containsExactly("length: found \"a day\", expected a length of time such as PT24H");
            assertThat(problemsWith("Asia/Shanghai", "Asia/Shang hai"))
                    .containsExactly("zone: found \"Asia/Shang hai\", expected a zone such as Asia/Shanghai");
        }

        @Test
        void money_currency_and_choice() {
            assertThat(problemsWith("\"12500.00 CNY\"", "\"12500.001 CNY\""))
                    .containsExactly("money: found \"12500.001 CNY\", expected at most 2 decimals");
            assertThat(problemsWith("\"currency\":\"CNY\"", "\"currency\":\"RMB\""))
                    .containsExactly("currency: found \"RMB\", expected a currency such as CNY");
            assertThat(problemsWith("\"answered-yes\"", "\"answer-yes\""))
                    .containsExactly("answers[0].type: found \"answer-yes\", expected one of answered-yes, answered-no,"
                            + " silence; maybe \"answered-yes\"");
            assertThat(problemsWith("\"flag\":true", "\"flag\":\"true\""))
                    .containsExactly("flag: found \"true\", expected true or false");
        }

        @Test
        void keys_and_members() {
            assertThat(problemsWith("\"byNumber\":{\"1\"", "\"byNumber\":{\"one\""))
                    .containsExactly("byNumber.one: found one, expected a whole number from -2147483648 to 2147483647");
            assertThat(problemsWith("[\"carrier\",", "[\"finance\","))
                    .containsExactly("roles[2]: found the same member twice, expected each member once");
            assertThat(problemsWith("\"type\":\"note\"", "\"type\":\"everything\""))
                    .containsExactly(
                            "next.type: found \"everything\", expected the wire name of a command, of which 2 are"
                                    + " registered; an extension may be missing");
        }

        @Test
        void a_role_of_many_syllables_is_refused_and_does_not_end_the_program() {
            assertThat(problemsWith("[\"carrier\",", "[\"a" + "-a".repeat(9000) + "\","))
                    .hasSize(1);
        }
    }

    @Nested
    class NoJsonAtAll {
        @Test
        void line_and_column_are_told() {
            assertThat(problemsOf("note", "{\"order\": \"O-1\",\n \"text\": tru}"))
                    .singleElement()
                    .asString()
                    .startsWith("line 2, column ")
                    .endsWith("expected JSON");
            assertThat(problemsOf("note", "{\"order\": \"O-1\"} {}"))
                    .singleElement()
                    .asString()
                    .startsWith("line 1, column 18: ")
                    .endsWith("expected the end of the text");
            assertThat(problemsOf("note", "")).containsExactly("the text: found nothing, expected JSON");
        }

        @Test
        void a_field_given_twice_is_refused() {
            assertThat(problemsOf("note", "{\"order\":\"O-1\",\"order\":\"O-2\",\"text\":\"x\"}"))
                    .containsExactly("order: found the same field twice, expected each field once");
        }
    }

    @Nested
    class Limit {
        @Test
        void what_is_too_deep_too_long_or_half_a_character_is_refused() {
            assertThat(problemsOf("note", "[".repeat(70) + "]".repeat(70)))
                    .singleElement()
                    .asString()
                    .endsWith(": found more, expected at most 64 levels of nesting");
            assertThat(problemsOf("note", " ".repeat(Limits.DOCUMENT + 1)))
                    .containsExactly("the text: found 1048577 characters, expected at most 1048576 characters");
            assertThat(problemsOf("note", "{\"order\":\"O-1\",\"text\":\"" + "x".repeat(20_001) + "\"}"))
                    .containsExactly("text: found 20001 characters, expected at most 20000 characters");
            assertThat(problemsOf("note", "{\"order\":\"O-1\",\"text\":\"\\ud83d\"}"))
                    .containsExactly("text: found half a character: a lone surrogate, expected whole characters");
            assertThat(problemsOf("note", "{\"order\":\"O-1\",\"text\":\"\\u0000\"}"))
                    .containsExactly("text: found the character U+0000, expected text without it");
        }

        @Test
        void what_could_not_be_read_again_is_not_written() {
            OrderId id = new OrderId("O-1");
            assertThat(messages(() -> json.write(new Note(id, "x".repeat(20_001)))))
                    .containsExactly("text: found 20001 characters, expected at most 20000 characters");
            assertThat(messages(() -> json.write(new Note(id, "\uDC00"))))
                    .containsExactly("text: found half a character: a lone surrogate, expected whole characters");
            assertThat(messages(() -> json.write(Sample.LINE.withTolerance(new Tolerance(new BigDecimal("1E-13"))))))
                    .containsExactly(
                            "tolerance: found 0.0000000000001 %, expected at most 24 digits before the point and 12"
                                    + " after");
            List<OrderLine> lines = Collections.nCopies(60, Sample.LINE.withPackaging("x".repeat(19_999)));
            assertThatThrownBy(() -> json.write(new Sample.OrderLines(lines, Urgency.NORMAL, Optional.empty())))
                    .isInstanceOf(JsonInvalid.class)
                    .hasMessageContaining("expected at most 1048576 characters");
        }

        @Test
        @Tag("K5")
        @DisplayName("a limit says as numbers how many there are and how many are accepted")
        void limitsAreNumbers() {
            OrderId id = new OrderId("O-1");
            assertThat(causes(() -> json.write(new Note(id, "x".repeat(20_001)))))
                    .containsExactly(new JsonProblem.LimitExceeded(20_001, 20_000));
            Quantity quantity = Quantity.parse("1".repeat(27) + " kg");
            assertThat(causes(() -> json.write(Sample.LINE.withQuantity(quantity))))
                    .containsExactly(new JsonProblem.LimitExceeded(27, 24));
            assertThat(causes(() -> json.write(Sample.LINE.withTolerance(new Tolerance(new BigDecimal("1E-13"))))))
                    .containsExactly(new JsonProblem.LimitExceeded(13, 12));
        }

        @Test
        @DisplayName("a value or a key that its own form refuses is a problem at its place")
        void refusedByItsForm() {
            OrderJson own = OrderJson.with()
                    .asText(StringBuilder.class, StringBuilder::new, text -> {
                        throw InvalidValue.of("text", text, "a shorter one");
                    })
                    .register(OfText.class)
                    .register(ByText.class)
                    .build();
            StringBuilder text = new StringBuilder("x");
            assertThat(messages(() -> own.write(new OfText(text))))
                    .containsExactly("text: found x, expected a shorter one");
            assertThat(messages(() -> own.write(new ByText(Map.of(text, 1)))))
                    .containsExactly("texts: found x, expected a shorter one");
        }

        private List<JsonProblem.Cause> causes(ThrowingCallable written) {
            return catchThrowableOfType(JsonInvalid.class, written).problems().stream()
                    .map(JsonProblem::cause)
                    .toList();
        }

        @Test
        void what_is_as_deep_as_may_be_is_written_and_read() {
            assertThat(json.read(Everything.class, json.write(deep(30)))).isEqualTo(deep(30));
            assertThat(messages(() -> json.write(deep(33))))
                    .singleElement()
                    .asString()
                    .startsWith("tree.branches[0].branches[0]")
                    .endsWith("expected at most 64 levels of nesting");
        }

        /** The event itself is one level of nesting, and each branch adds two more. */
        private Everything deep(int branches) {
            Sample.Tree tree = new Sample.Tree("leaf", List.of());
            for (int i = 0; i < branches; i++) {
                tree = new Sample.Tree("branch", List.of(tree));
            }
            Everything e = Sample.everything();
            return new Everything(
                    e.order(),
                    e.count(),
                    e.big(),
                    e.flag(),
                    e.factor(),
                    e.text(),
                    e.urgency(),
                    e.at(),
                    e.day(),
                    e.hour(),
                    e.length(),
                    e.zone(),
                    e.currency(),
                    e.money(),
                    e.quantity(),
                    e.price(),
                    e.tolerance(),
                    e.revision(),
                    e.signer(),
                    e.phone(),
                    e.note(),
                    e.lines(),
                    e.roles(),
                    e.stock(),
                    e.byNumber(),
                    e.log(),
                    e.answers(),
                    e.next(),
                    e.checked(),
                    tree);
        }
    }

    /** A type with a value in an adopter's own format. */
    public record OfText(StringBuilder text) {}

    /** A type with keys in an adopter's own format. */
    public record ByText(Map<StringBuilder, Integer> texts) {}
}
