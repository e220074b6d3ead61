package io.orderkit.processtests.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.refusal.Language;
import io.orderkit.processtests.project.ProjectTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary")
class GlossaryTest {
    private static final ProjectTree PROJECT = ProjectTree.here();
    private static final Glossary GLOSSARY = Glossary.of(PROJECT);
    private static final GlossaryReview SHIPPED = new GlossaryReview(GLOSSARY, ShippedTexts.of(PROJECT));

    @Nested
    @DisplayName("holds every shipped catalogue:")
    class Catalogues {
        @Test
        @DisplayName("the catalogues are found, in three languages")
        void found() {
            assertThat(SHIPPED.texts())
                    .extracting(WordedText::catalogue)
                    .contains(
                            "kernel",
                            "contract",
                            "mall",
                            "consent",
                            "paper-mill",
                            "order-rules",
                            "messages",
                            "reasons");
            assertThat(SHIPPED.texts())
                    .filteredOn(text -> !text.key().equals("list.separator"))
                    .allMatch(text -> text.texts().keySet().equals(Set.copyOf(Language.handbook())));
        }

        @Test
        @DisplayName("each term stands at the message keys of its row, in each language")
        void keys() {
            assertThat(SHIPPED.lackingAtTheirKeys()).isEmpty();
        }

        @Test
        @DisplayName("where the English uses a term, Spanish and Chinese use the words of its row")
        void translations() {
            assertThat(SHIPPED.translatedOtherwise()).isEmpty();
        }

        @Test
        @DisplayName("no text contains a word that is not used")
        void unused() {
            assertThat(SHIPPED.unusedWords()).isEmpty();
        }
    }

    @Test
    @DisplayName("has each word once, in each language")
    void unique() {
        for (Language language : Language.handbook()) {
            assertThat(GLOSSARY.terms())
                    .extracting(term -> term.word(language))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("names types of the library for the terms of the architecture")
    void types() {
        Set<String> known = PROJECT.files(".java").stream()
                .map(ProjectTree::spelling)
                .filter(file -> file.contains("/src/main/java/"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(GLOSSARY.types()).isNotEmpty().isSubsetOf(known);
    }

    @Nested
    @DisplayName("of a page finds")
    class Finds {
        private static final String PAGE = """
                | English | Spanish | Chinese | meaning | keys |
                | --- | --- | --- | --- | --- |
                | sales slip | nota de venta | 销货清单 | A slip. | step.slip |
                | slip | papel | 纸条 | Any slip. | |
                | anomaly | anomalía | 异常 | A fault. | step.gone |

                | language | not this | but this |
                | --- | --- | --- |
                | Chinese | 第几行 | 第 5 行 |
                | Spanish | factura | nota de venta |

                | term | meaning | type |
                | --- | --- | --- |
                | desk | The desk. | OrderDesk |
                """;

        private static GlossaryReview of(String english, String spanish, String chinese) {
            Map<Language, String> texts = Map.of(Language.EN, english, Language.ES, spanish, Language.ZH, chinese);
            return new GlossaryReview(Glossary.of(PAGE), List.of(new WordedText("contract", "step.slip", texts)));
        }

        @Test
        @DisplayName("a text without its term, and a key that no catalogue has")
        void lacking() {
            assertThat(of("Hand in the Sales slips", "Entregar las notas de venta", "交回清单")
                            .lackingAtTheirKeys())
                    .containsExactly(
                            "contract_zh step.slip: expected the term \"销货清单\" in: 交回清单",
                            "anomaly: no catalogue has the key step.gone");
        }

        @Test
        @DisplayName("a translation in other words; a term within a longer one, and a figure, are no use of it")
        void otherwise() {
            assertThat(of("The anomalies of a sales slip {slip}", "Las anomalías de la nota", "销货清单的异常")
                            .translatedOtherwise())
                    .containsExactly(
                            "contract_es step.slip: expected the term \"nota de venta\" in: Las anomalías de la nota");
        }

        @Test
        @DisplayName("a word that is not used, and says the word to use")
        void unused() {
            assertThat(of("slip", "Las facturas", "第几行 5").unusedWords())
                    .containsExactly(
                            "contract_zh step.slip: \"第几行\" is not used; expected: 第 5 行",
                            "contract_es step.slip: \"factura\" is not used; expected: nota de venta");
            assertThat(of("slip", "manufactura", "纸条").unusedWords()).isEmpty();
        }

        @Test
        @DisplayName("a table or a language that it does not know")
        void unknown() {
            assertThatThrownBy(() -> Glossary.of("| word |\n| --- |\n| slip |\n"))
                    .hasMessageContaining("has the head: word");
            assertThatThrownBy(() -> Glossary.of(PAGE.replace("| Chinese | 第", "| German | 第")))
                    .hasMessageContaining("German");
        }
    }
}
