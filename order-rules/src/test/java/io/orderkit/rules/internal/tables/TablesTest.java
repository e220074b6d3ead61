package io.orderkit.rules.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.TableColumn;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.vocabulary.OrderTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A decision table")
@Tag("X7")
class TablesTest {
    private static final String DEPOSITS = "deposit-percentages.csv";
    private static final String HEADER = "tier,paymentMethod,orderTotalFrom,standardPercent\n";
    private static final String NOTED = "tier,paymentMethod,orderTotalFrom,standardPercent,note\n";
    private static final String REST = "A,,,0\nB,,,20\n";

    private static DecisionTables read(String text, List<Finding> findings) {
        Map<String, String> texts = new HashMap<>(ShippedFiles.read().byName());
        texts.put(DEPOSITS, text);
        return DecisionTables.read(ShippedTopics.all(), new RuleTexts(texts), findings::add);
    }

    private static List<String> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        read(text, findings);
        return findings.stream().map(Finding::toString).toList();
    }

    private static String percent(String text, Tier tier, PaymentMethod method, int total) {
        List<Finding> findings = new ArrayList<>();
        DecisionTables tables = read(text, findings);
        assertThat(findings).isEmpty();
        DepositFacts facts =
                new DepositFacts(tier, BigDecimal.valueOf(total), "CNY", method, Urgency.NORMAL, Optional.empty());
        OrderTerms seen =
                (OrderTerms) new FactTranslator(ShippedTopics.all(), tables).seen(ShippedTopics.DEPOSIT, facts);
        return seen.standardPercent().toPlainString();
    }

    @Nested
    @DisplayName("gives the figures of the most specific row that matches")
    class Fits {
        private static final String ROWS = REST + "C,,,30\nC,prepayment,,100\nC,,100000,35\nC,prepayment,100000,90\n";

        @ParameterizedTest(name = "{0}, {1}, {2}: {3} %")
        @CsvSource({
            "A, OPEN_ACCOUNT, 500000, 0",
            "C, OPEN_ACCOUNT, 99999, 30",
            "C, OPEN_ACCOUNT, 100000, 35",
            "C, PREPAYMENT, 99999, 100",
            "C, PREPAYMENT, 100000, 90"
        })
        void row(Tier tier, PaymentMethod method, int total, String percent) {
            assertThat(percent(HEADER + ROWS, tier, method, total)).isEqualTo(percent);
        }

        @Test
        @DisplayName("however its rows are sorted and its columns stand")
        void anyOrder() {
            List<String> rows = new ArrayList<>(ROWS.lines().toList());
            Collections.reverse(rows);
            String sorted = HEADER + String.join("\n", rows);
            assertThat(percent(sorted, Tier.C, PaymentMethod.PREPAYMENT, 100000))
                    .isEqualTo("90");
            assertThat(percent(sorted, Tier.C, PaymentMethod.OPEN_ACCOUNT, 5)).isEqualTo("30");
            assertThat(percent(
                            "note,standardPercent,tier,orderTotalFrom,paymentMethod\n,0,A,,\nfree,20,B,,\n,33,C,,\n",
                            Tier.C,
                            PaymentMethod.PREPAYMENT,
                            0))
                    .isEqualTo("33");
        }
    }

    @Nested
    @DisplayName("is read as spreadsheets write it")
    class Spreadsheets {
        @ParameterizedTest(name = "{index}")
        @ValueSource(
                strings = {
                    "\uFEFFtier,paymentMethod,orderTotalFrom,standardPercent\r\nA,,,0\r\nB,,,20\r\nC,,,12.5\r\n",
                    "tier;paymentMethod;orderTotalFrom;standardPercent\r\nA;;;0\r\nB;;;20\r\nC;;;12,5\r\n",
                    "\uFEFFsep=;\r\ntier;paymentMethod;orderTotalFrom;standardPercent\r\nA;;;0\r\nB;;;20\r\nC;;;12.5\r\n",
                    "tier\tpaymentMethod\torderTotalFrom\tstandardPercent\nA\t\t\t0\nB\t\t\t20\nC\t\t\t12,50\n",
                    "\"tier\",\"paymentMethod\",\"orderTotalFrom\",\"standardPercent\"\rA,,,0\rB,,,20\rC,,,\"12.5\"\r",
                    "tier,paymentMethod,orderTotalFrom,standardPercent,,\nA,,,0,,\nB,,,20,,\n,,,,,\nc, ,,12.50,,\n"
                })
        void separatorsMarksAndLineEnds(String text) {
            assertThat(new BigDecimal(percent(text, Tier.C, PaymentMethod.OPEN_ACCOUNT, 1)))
                    .isEqualByComparingTo("12.5");
        }

        @Test
        @DisplayName("but the rest of a number with a comma is not taken for a note")
        void aNumberThatWasCut() {
            assertThat(findings(NOTED + "A,,,0\nC,,,30\nB,,,12,5\n"))
                    .contains(DEPOSITS
                            + ":4: column \"note\": found \"5\" directly after the number \"12\"; a number is written"
                            + " with a point, as 12.5, and a note needs more than digits");
            assertThat(findings(NOTED + REST + "C,,,30,since 2025\n")).isEmpty();
            assertThat(findings((NOTED + REST + "C,,,30,2025\n").replace(',', ';')))
                    .isEmpty();
        }

        @Test
        @DisplayName("and 100 is 100.0")
        void byValue() {
            assertThat(findings(HEADER + ",,,5\nB,,,100\n,prepayment,,100.0\n")).isEmpty();
        }

        @Test
        @DisplayName("but nothing that can be read in two ways is guessed at")
        void twoWays() {
            String spanish = "tier;paymentMethod;orderTotalFrom;standardPercent\nA;;;0\nB;;;20\nC;;;30\nC;;%s;40\n";
            assertThat(findings(spanish.formatted("1.250")))
                    .containsExactly(DEPOSITS + ":5: column \"orderTotalFrom\": found \"1.250\", expected"
                            + " an unambiguous number: 1250, or 1.25");
            assertThat(findings(spanish.formatted("1,250")))
                    .singleElement()
                    .asString()
                    .contains("1250, or 1.25");
            assertThat(findings(spanish.formatted("0,250"))).isEmpty();
            assertThat(findings(HEADER + REST + "C,,,30\nC,,100.000,40\n"))
                    .containsExactly(DEPOSITS + ":5: column \"orderTotalFrom\": found \"100.000\", expected"
                            + " an unambiguous number: 100000, or 100.0");
            assertThat(findings(HEADER + REST + "C,,,12.125\n"))
                    .singleElement()
                    .asString()
                    .endsWith("12125, or 12.1250");
            assertThat(findings(HEADER + REST + "C,,,30\nC,,1.25,40\nC,,0.125,12.1250\n"))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @DisplayName("that is invalid is refused with line and column")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            C,,,`12,5`            | :4: has 5 cells under 4 columns; a text with a comma needs quotes around it, a number is written with a point
            `C,,,"12,5"`          | :4: column "standardPercent": found "12,5", expected a number such as 12.5; maybe "12.5"
            `C,,,30 %`            | :4: column "standardPercent": found "30 %", expected a number such as 12.5; maybe "30"
            C,,,thirty            | :4: column "standardPercent": found "thirty", expected a number such as 12.5
            C,,,                  | :4: column "standardPercent": found "", expected a number such as 12.5
            C,,,130               | :4: column "standardPercent": found "130", expected 0 to 100
            XXXXXXXXXXYYYYYYYYYYXXXXXXXXXXYYYYYYYYYYXXXXXXXXXXYYYYYYYYYYZZ,,,30 | :4: column "tier": found "XXXXXXXXXXYYYYYYYYYYXXXXXXXXXXYYYYYYYYYYXXXXXXXXXXYYYYYYYYYY…", expected one of A, B, C
            D,,,30                | :4: column "tier": found "D", expected one of A, B, C
            C,prepaymnt,,30       | :4: column "paymentMethod": found "prepaymnt", expected one of prepayment, deposit-and-balance, open-account, cash-on-delivery; maybe "prepayment"
            C,,-5,30              | :4: column "orderTotalFrom": found "-5", expected 0 or more
            B,,,30                | :4: is for tier B, as is line 3; expected one row for each case
            `,prepayment,,30`     | :4: matches tier A, paymentMethod prepayment, as does line 2, and neither is more specific; add a row for exactly that case
            C,prepayment,,30      | : has no row for tier C, paymentMethod open-account with the other columns empty
            C,,100,30             | : has no row for tier C, paymentMethod prepayment with the other columns empty; an empty cell matches every value
            `C,,,"30`             | :4: a quote opens here that is never closed
            """)
    void wrong(String row, String expected) {
        assertThat(findings(HEADER + REST + row + "\n")).anyMatch(finding -> finding.startsWith(DEPOSITS + expected));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @DisplayName("is refused when its header is invalid")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tier,paymentMethod,orderTotalFrom,standardPercnt  | :1: has no column "standardPercnt"; there is tier, paymentMethod, orderTotalFrom, standardPercent, orderTotal, currency, urgency, contractPercent, contractPercentFrom, day and 3 more; maybe "standardPercent"
            tier,paymentMethod,orderTotalFrom                 | :1: the column "standardPercent" is missing
            tier,tier,paymentMethod,orderTotalFrom,standardPercent | :1: there is a second column "tier"
            ``                                                | : is empty; expected the columns tier, paymentMethod, orderTotalFrom, standardPercent
            """)
    void header(String header, String expected) {
        assertThat(findings(header + "\n")).anyMatch(finding -> finding.startsWith(DEPOSITS + expected));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @DisplayName("in which something stands that nobody sees is refused, with the cell")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `C,,,30,x\\u001b[2J`     | :4: column "note": holds the invisible character U+001B (ESCAPE)
            `C,,,3\\u200b0,`         | :4: column "standardPercent": holds the invisible character U+200B (ZERO WIDTH SPACE)
            `C,prepayment\\u00a0,,9,` | :4: column "paymentMethod": begins or ends with the invisible character U+00A0 (NO-BREAK SPACE)
            `C,,,30,x\\u202ey`       | :4: column "note": holds the invisible character U+202E (RIGHT-TO-LEFT OVERRIDE)
            `C,,,30,x\\udb40\\udc41y` | :4: column "note": holds the invisible character U+E0041 (TAG LATIN CAPITAL LETTER A)
            `C,,"3\\u000a0",30,`     | :4: column "orderTotalFrom": contains a line break; expected one line in each cell
            """)
    void invisible(String row, String expected) {
        String text = Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(row)
                .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
        assertThat(findings(NOTED + REST + text + "\n")).contains(DEPOSITS + expected);
        assertThat(findings(NOTED + REST + "C,,,30,\"a note of\ntwo lines\"\n")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("with a code about which nobody asks is refused, with what was maybe meant; a host's own code is not")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sales-Slip      | found "Sales-Slip", expected a code of small letters, digits and hyphens; maybe "sales-slip"
            sales-slp       | found "sales-slp", expected a known code; maybe "sales-slip"
            two words       | found "two words", expected a code of small letters, digits and hyphens
            our-own-letter  | ``
            """)
    void codes(String code, String expected) {
        Map<String, String> texts = new HashMap<>(ShippedFiles.read().byName());
        texts.put(
                "due-times.csv",
                "obligation,tier,urgency,standardHours\n,,,24\n" + code + ",,,72\nreply,,,9\nreply-2,,,9\n");
        List<Finding> findings = new ArrayList<>();
        DecisionTables.read(ShippedTopics.all(), new RuleTexts(texts), findings::add);
        assertThat(findings.stream().map(Finding::toString))
                .containsExactlyElementsOf(
                        expected.isEmpty()
                                ? List.of()
                                : List.of("due-times.csv:3: column \"obligation\": " + expected));
    }

    @Test
    @DisplayName("has a limit to its length")
    void tooLong() {
        assertThat(findings(HEADER + "A,,,0\n".repeat(501)))
                .contains(DEPOSITS + ": has 501 rows; expected at most 500");
    }

    @Test
    @DisplayName("names only properties that its fact has, of kinds that a cell can hold")
    void columnsAreProperties() {
        for (Topic topic : ShippedTopics.all()) {
            for (DecisionTable table : topic.tables()) {
                Stream.concat(
                                table.given().stream().map(TableColumn.Given::property),
                                table.figures().stream().map(TableColumn.Figure::property))
                        .forEach(property -> assertThat(
                                        TableSheet.format(topic, property).expected())
                                .isNotEmpty());
            }
        }
    }
}
