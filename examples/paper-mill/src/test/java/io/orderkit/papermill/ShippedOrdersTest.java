package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.papermill.report.TextCells;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The outcome of the orders that are shipped with the program")
class ShippedOrdersTest {
    private static final String BY_PHONE = "PM-2026-0301";
    private static final String BY_FAX = "PM-2026-0302";
    private static final String THROUGH_SALESPERSON = "PM-2026-0303";
    private static final String REFUSED = "PM-2026-0304";

    @TempDir
    private static Path directory = Path.of("");

    private static ProgramRun first = new ProgramRun(-1, "", "");
    private static ProgramRun second = new ProgramRun(-1, "", "");
    private static final Map<String, ProgramRun> AGAIN = new HashMap<>();

    @BeforeAll
    static void run() {
        first = ProgramRun.of("--db", ProgramRun.database(directory));
        second = ProgramRun.of("--db", ProgramRun.database(directory));
        AGAIN.put("en", second);
    }

    private static ProgramRun againIn(String language) {
        return AGAIN.computeIfAbsent(
                language, tag -> ProgramRun.of("--db", ProgramRun.database(directory), "--lang", tag));
    }

    @Test
    @Tag("X1")
    void refusalsAreAnswersAndNoErrors() {
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_PHONE, BY_FAX, THROUGH_SALESPERSON})
    @Tag("C18")
    void theThreeOrdersEndClosedWithNoDocumentOwed(String order) {
        assertThat(first.about(order))
                .contains("» C18 Order closed automatic")
                .contains("delivery closed")
                .contains("documents owed none")
                .contains("promises open none");
    }

    @Test
    @Tag("C9.2")
    void withoutItsDepositTheOrderOfTierBIsNotProduced() {
        assertThat(first.about(BY_PHONE))
                .contains("✗ C10 Sign and issue the production order li.na, customer service agent"
                        + " C9.2 The required deposit has not arrived in full: 0.00 CNY of 22320.00 CNY")
                .contains("✓ C13.2 Issue the balance collection notice")
                .contains("unpaid 0.00 CNY");
    }

    @Test
    @Tag("C2.3")
    void whatIsUnclearOnTheFaxIsClarifiedByTheEntrustedAgent() {
        assertThat(first.about(BY_FAX))
                .contains("not complete yet: contact details, Line 2: packaging, arrival date")
                .contains("✓ C2.3 Entrust an agent with the order he.yan, salesperson")
                .contains("✓ C2.3 Clarify items with the customer wu.jie, customer service agent");
    }

    @Test
    @Tag("C9.1")
    void forTierAProductionIsOrderedBeforeTheReturnWhichIsThenOwed() {
        String told = first.about(BY_FAX);
        assertThat(told)
                .contains(
                        "tier A: production order issued without the signed return, which is owed by 2026-03-04 23:15");
        assertThat(told.indexOf("Release production"))
                .isLessThan(told.indexOf("Hand in the signed return of the confirmation"));
        assertThat(told).contains("waiting days: 0");
    }

    @Test
    @Tag("C13.1")
    void whatTierAHasNotPaidStaysListed() {
        assertThat(first.about(BY_FAX))
                .contains("unpaid 233347.50 CNY")
                .contains("money owed C13 balance · 233347.50 CNY · customer · by 2026-05-12 08:30");
    }

    @Test
    @Tag("C8")
    void theRegistrationInTheErpComesBackByItself() {
        assertThat(first.about(THROUGH_SALESPERSON))
                .containsPattern("» C8 Confirmation registered in the ERP automatic under number ERP-[0-9A-F]{8}");
    }

    @Test
    @Tag("C9.3")
    void theReturnComesTwoDaysLateAndTheDatesMoveByTwoDays() {
        assertThat(first.about(THROUGH_SALESPERSON))
                .contains("» C9.3 Dates postponed automatic"
                        + " scheduled 2026-03-20 → 2026-03-22 · confirmed 2026-03-20 → 2026-03-22"
                        + " waiting days: 0 → 2, because the signed return had not yet arrived")
                .contains(
                        "dates scheduled 2026-03-20 → 2026-03-22 · confirmed 2026-03-20 → 2026-03-22 · waiting days: 2");
    }

    @Test
    @Tag("C5")
    void thePriceQueryBlocksUntilTheSalespersonHasAnswered() {
        assertThat(first.about(THROUGH_SALESPERSON))
                .contains("query about line 1: price different from that in the price execution plan")
                .contains("C5 Line 1: open price query (price different from that in the price execution plan)")
                .contains("✓ C5 Answer the price query lu.fan, salesperson price different from that in the price"
                        + " execution plan: 7.40 CNY/kg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "✗ C1 Receive the order | C1 The order has no customer | C2.3 An order through this channel",
                "✗ C5 Check payment method | C5 he.yan acts as salesperson | C3 Missing from the order: receiving person",
                "✗ C6 Give the technical confirmation | C5 Open payment query | C6 The written technical",
                "✗ C10 Sign and issue | C9.2 No clear and complete signed return | C10 The signature on the",
                "✗ C14 Issue the sales delivery notice | C14 production: the order is at | C13.2 The payment gate",
            })
    @Tag("X1")
    void aRefusalGivesEveryReasonWithItsRequirement(String step, String one, String other) {
        String told = first.about(REFUSED);
        String from = told.substring(told.indexOf(step));
        assertThat(told).contains(step);
        assertThat(from.substring(0, from.indexOf("✓"))).contains(one).contains(other);
    }

    @Test
    @Tag("X6")
    void whoActsOnAnOldVersionIsToldWhatHasHappenedSince() {
        assertThat(first.about(REFUSED))
                .contains("X6 The order has changed: the attempt was made on version 3")
                .contains("Signed return checked li.na");
    }

    @Test
    @Tag("X6")
    void runAgainNothingChangesAndItSaysSo() {
        assertThat(second.status()).isZero();
        assertThat(second.out())
                .contains("Accepted 0 · refused 0")
                .contains("Nothing has changed: every attempt had already been made and got the same answer as before.")
                .doesNotContain("✓ C");
        assertThat(second.about(REFUSED)).contains("= C1 Receive the order").contains("already refused (C1, C2.3)");
    }

    @Test
    @Tag("X4")
    void whoLooksAroundIsToldWhatIsOpenWhatBlocksHimAndWhoCanClearIt() {
        String told = first.about(BY_PHONE);
        String seen = told.substring(told.indexOf("? X4 What can I do now? li.na, customer service agent"));
        assertThat(seen.substring(0, seen.indexOf("X5")))
                .contains("open: X10 Correct a recorded sending of the confirmation · X8 Change the order"
                        + " · X8 Cancel the order · X9 Appoint a deputy for consents X4")
                .contains(
                        "blocked: C11.1 Clarify an anomaly · C11.1 Tell the customer about the anomaly · C11.1 Record the"
                                + " customer's answer about the anomaly · C11.1 Close an anomaly C11.1 No anomaly is"
                                + " open on this order")
                .contains(
                        "blocked: C10 Sign and issue the production order C9.2 The required deposit has not arrived in"
                                + " full: 0.00 CNY of 22320.00 CNY")
                .contains("cleared by: Record a payment (finance)")
                .contains("X3 owed and promised: 1 C9.2 deposit · 22320.00 CNY · customer");
    }

    @Test
    @Tag("X5")
    void whoLooksAroundIsToldOnWhichPapersAndRulesItRests() {
        String told = first.about(BY_PHONE);
        assertThat(told.substring(told.indexOf("X5 based on")))
                .containsPattern(
                        "rule \"C9.2 deposit by the contract\" of standard \\([0-9a-f]{12}\\): The sales contract"
                                + " asks for a deposit of 30 % before production")
                .containsPattern("rule \"C9.3 one day for each day late\" of standard")
                .contains(
                        "2026-03-03 16:20 · Signed return of the confirmation handed in · zhou.tao, salesperson OC-0303-1 · Purchasing manager, Tall Pine Cartons · 2026-03-03");
    }

    @Test
    @Tag("X3")
    void inTheEndItIsToldWhatIsOwedAcrossOrders() {
        assertThat(first.about("Debts and promises across orders"))
                .contains("PM-2026-0302 C13 balance · 233347.50 CNY · customer · by 2026-05-12 08:30"
                        + " PM-2026-0304 X8 amount to give back · 9000.00 CNY · finance");
        assertThat(first.about("Next steps on open orders")).contains("No step is open: every order has ended.");
    }

    @Test
    void theLastLineIsTheCommandThatTellsTheFurtherStories() {
        assertThat(first.out()).endsWith("mvn -q -Pdemo verify -Dargs=\"--story all\"\n");
    }

    @Test
    void itSaysHowLongTheFirstDecisionTook() {
        assertThat(first.out()).containsPattern("From the start of the program to its first decision: \\d+\\.\\d\\d s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Pedido PM-2026-0304 | nada ha cambiado | Nada ha cambiado",
                "zh | 订单 PM-2026-0304 | 没有任何变化 | 没有任何变化",
            })
    void itSpeaksTheReadersLanguage(String language, String heading, String each, String all) {
        ProgramRun run = againIn(language);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(heading).contains(each).contains(all);
        assertThat(run.out()
                        .lines()
                        .filter(line ->
                                line.matches(".*\\b(mill|detail|standing|look|ledger|step|event|state)\\.[a-z-]+.*")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh"})
    void noLineIsWiderThanTheTerminal(String language) {
        ProgramRun run = againIn(language);
        assertThat(run.out().lines().filter(line -> TextCells.width(line) > 100))
                .isEmpty();
    }
}
