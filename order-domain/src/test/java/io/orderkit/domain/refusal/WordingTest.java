package io.orderkit.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Wording")
class WordingTest {
    private final Wording words = Wording.from(WordingTest.class, "words");

    private String say(Language language, String key, Map<String, String> attributes) {
        return words.say(language, key, attributes);
    }

    @Nested
    @DisplayName("says")
    class Says {
        @Test
        @DisplayName("the sentence of each language with its placeholders filled")
        void filled() {
            Map<String, String> signers = Map.of("signer", "Li", "designated", "Wang");
            assertThat(say(Language.EN, "refusal.other-signer", signers)).isEqualTo("Li signed, not Wang");
            assertThat(say(Language.ES, "refusal.other-signer", signers)).isEqualTo("Firmó Li, no Wang");
            assertThat(say(Language.ZH, "refusal.other-signer", signers)).isEqualTo("签字人是Li，不是Wang");
        }

        @Test
        @DisplayName("a key that nobody has worded as it stands, and an attribute that is not given by its name")
        void missing() {
            assertThat(words.find(Language.EN, "refusal.no-such")).isEmpty();
            assertThat(words.say(Language.EN, "refusal.no-such")).isEqualTo("refusal.no-such");
            assertThat(say(Language.EN, "refusal.other-signer", Map.of("signer", "Li")))
                    .isEqualTo("Li signed, not {designated}");
        }

        @Test
        @DisplayName("the word that an attribute refers to, each in a list, in the reader's language")
        void references() {
            Map<String, String> where = Map.of("found", "@state.sent", "expected", "@state.sent, @state.checked-twice");
            assertThat(say(Language.EN, "refusal.wrong", where))
                    .isEqualTo("It is \"sent\"; expected: sent, checked twice");
            assertThat(say(Language.ES, "refusal.wrong", where))
                    .isEqualTo("Está «enviado»; se espera: enviado, revisado dos veces");
            assertThat(say(Language.ZH, "refusal.wrong", where)).isEqualTo("当前为“已发送”；应为：已发送、已复核");
        }

        @Test
        @DisplayName("the line of an item in front of it, or after it where the words have no place for a number")
        void numbered() {
            Wording lines = Wording.of(Map.of(
                    Language.EN,
                    Map.of(
                            "numbered.field", "Line {number}: {word}",
                            "field.quantity", "quantity",
                            "field.acme:pallets", "pallets",
                            "state.sent", "sent",
                            "missing", "Missing: {item}"),
                    Language.ZH,
                    Map.of("numbered.field", "第 {number} 行的{word}", "field.quantity", "数量", "missing", "缺少：{item}")));

            assertThat(lines.say(Language.EN, "missing", Map.of("item", "@field.quantity 2")))
                    .isEqualTo("Missing: Line 2: quantity");
            assertThat(lines.say(Language.EN, "missing", Map.of("item", "@field.acme:pallets 12, @field.quantity")))
                    .isEqualTo("Missing: Line 12: pallets, quantity");
            assertThat(lines.say(Language.ZH, "missing", Map.of("item", "@field.quantity 2")))
                    .isEqualTo("缺少：第 2 行的数量");
            assertThat(lines.say(Language.EN, "missing", Map.of("item", "@state.sent 2")))
                    .isEqualTo("Missing: sent 2");
            assertThat(lines.say(Language.EN, "missing", Map.of("item", "@field.quantity 2.5 t")))
                    .isEqualTo("Missing: quantity 2.5 t");
        }

        @Test
        @DisplayName("an extension's word, whose key has a colon, without taking a colon of the sentence for it")
        void colons() {
            assertThat(say(
                            Language.EN,
                            "refusal.wrong",
                            Map.of("found", "@state.acme:gone", "expected", "@state.sent: now")))
                    .isEqualTo("It is \"gone\"; expected: sent: now");
        }

        @Test
        @DisplayName(
                "what nobody has worded by its name, never as a key; what only looks like a key or a pattern as it stands")
        void noReference() {
            assertThat(say(Language.EN, "refusal.wrong", Map.of("found", "a@b.example", "expected", "$1 \\ {found}")))
                    .isEqualTo("It is \"a@b.example\"; expected: $1 \\ {found}");
            assertThat(say(Language.EN, "refusal.wrong", Map.of("found", "@state.no-such", "expected", "")))
                    .isEqualTo("It is \"no-such\"; expected: ");
        }
    }

    @Nested
    @DisplayName("is found wanting")
    class Findings {
        @Test
        @DisplayName("for each language in which a key is not worded")
        void missingLanguage() {
            assertThat(words.findings(List.of("only.english", "nowhere", "refusal.other-signer")))
                    .containsExactly(
                            "no wording in es for only.english",
                            "no wording in zh for only.english",
                            "no wording in en for nowhere",
                            "no wording in es for nowhere",
                            "no wording in zh for nowhere");
        }

        @Test
        @DisplayName("for placeholders that differ between languages; their order and number do not matter")
        void placeholders() {
            assertThat(words.findings(List.of("differing", "turned-round")))
                    .containsExactly("different placeholders in zh than in en for differing");
        }

        @Test
        @DisplayName("with the way in which a key with a colon is written")
        void colon() {
            assertThat(words.findings(List.of("step.acme:go")).get(0))
                    .isEqualTo("no wording in en for step.acme:go (in the file: step.acme\\:go)");
        }
    }

    @Test
    @DisplayName("with no file for a language is refused, and the file is named")
    void noFile() {
        assertThatThrownBy(() -> Wording.from(WordingTest.class, "halfwords"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("halfwords_es.properties");
    }

    @Test
    @DisplayName("of an extension goes over what was there, and leaves it as it is")
    void extension() {
        Wording extended = words.and(Wording.from(WordingTest.class, "more"));
        assertThat(extended.say(Language.EN, "state.sent")).isEqualTo("despatched");
        assertThat(extended.say(Language.EN, "state.checked-twice")).isEqualTo("checked twice");
        assertThat(words.say(Language.EN, "state.sent")).isEqualTo("sent");
    }
}
