package io.orderkit.rules.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.StandardFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String REST = "A,,,0\nB,,,20\n";

    private static Tables read(String text, List<Finding> findings) {
        Map<String, String> texts = new HashMap<>(StandardFiles.read().texts());
        texts.put(DEPOSITS, text);
        return Tables.read(new RuleFiles(texts), findings::add);
    }

    private static List<String> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        read(text, findings);
        return findings.stream().map(Finding::toString).toList();
    }

    private static String percent(String text, Tier tier, PaymentMethod method, int total) {
        List<Finding> findings = new ArrayList<>();
        Tables tables = read(text, findings);
        assertThat(findings).isEmpty();
        return tables.find(DecisionTable.DEPOSIT_PERCENTAGES, tier, method, BigDecimal.valueOf(total))
                .get(0, BigDecimal.class)
                .toPlainString();
    }

    @Nested
    @DisplayName("gives the figures of the row that fits most exactly")
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
        @DisplayName("but nothing that can be read in two ways is guessed at")
        void twoWays() {
            String spanish = "tier;paymentMethod;orderTotalFrom;standardPercent\nA;;;0\nB;;;20\nC;;;30\nC;;%s;40\n";
            assertThat(findings(spanish.formatted("1.250")))
                    .containsExactly(DEPOSITS + ":5: column \"orderTotalFrom\": found \"1.250\", expected a number that"
                            + " cannot be read in two ways: 1250, or 1.25");
            assertThat(findings(spanish.formatted("1,250")))
                    .singleElement()
                    .asString()
                    .contains("1250, or 1.25");
            assertThat(findings(spanish.formatted("0,250"))).isEmpty();
            assertThat(findings(HEADER + REST + "C,,,30\nC,,1.250,40\n")).isEmpty();
        }
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @DisplayName("that does not do is refused with line and column")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            C,,,`12,5`            | :4: has 5 cells under 4 columns; a text with a comma needs quotes around it, a number is written with a point
            `C,,,"12,5"`          | :4: column "standardPercent": found "12,5", expected a number such as 12.5; maybe "12.5"
            `C,,,30 %`            | :4: column "standardPercent": found "30 %", expected a number such as 12.5; maybe "30"
            C,,,thirty            | :4: column "standardPercent": found "thirty", expected a number such as 12.5
            C,,,                  | :4: column "standardPercent": found "", expected a number such as 12.5
            C,,,130               | :4: column "standardPercent": found "130", expected 0 to 100
            D,,,30                | :4: column "tier": found "D", expected one of A, B, C
            C,prepaymnt,,30       | :4: column "paymentMethod": found "prepaymnt", expected one of prepayment, deposit-and-balance, open-account, cash-on-delivery; maybe "prepayment"
            C,,-5,30              | :4: column "orderTotalFrom": found "-5", expected 0 or more
            B,,,30                | :4: is for tier B, as is line 3; expected one row for each
            `,prepayment,,30`     | :4: fits tier A, paymentMethod prepayment, as does line 2, and neither is more exact; maybe add a row for just that case
            C,prepayment,,30      | : has no row for tier C, paymentMethod open-account with the other columns empty
            C,,100,30             | : has no row for tier C, paymentMethod prepayment with the other columns empty; an empty cell fits whatever stands there
            `C,,,"30`             | :4: a quote opens here that is never closed
            """)
    void wrong(String row, String expected) {
        assertThat(findings(HEADER + REST + row + "\n")).anyMatch(finding -> finding.startsWith(DEPOSITS + expected));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @DisplayName("is refused when its header does not do")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tier,paymentMethod,orderTotalFrom,standardPercnt  | :1: has no column "standardPercnt"; there is tier, paymentMethod, orderTotalFrom, standardPercent; maybe "standardPercent"
            tier,paymentMethod,orderTotalFrom                 | :1: the column "standardPercent" is missing
            tier,tier,paymentMethod,orderTotalFrom,standardPercent | :1: there is a second column "tier"
            ``                                                | : is empty; expected the columns tier, paymentMethod, orderTotalFrom, standardPercent
            """)
    void header(String header, String expected) {
        assertThat(findings(header + "\n")).anyMatch(finding -> finding.startsWith(DEPOSITS + expected));
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
        for (DecisionTable table : DecisionTable.values()) {
            table.given()
                    .forEach(given ->
                            assertThat(table.kind(given.property()).expected()).isNotEmpty());
            table.figures()
                    .forEach(figure ->
                            assertThat(table.kind(figure.property()).expected()).isNotEmpty());
        }
    }
}
