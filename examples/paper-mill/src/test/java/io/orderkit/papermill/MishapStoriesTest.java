package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.papermill.report.TextCells;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The stories that go wrong and end well")
class MishapStoriesTest {
    /** The id is assembled from two strings, because the prose check would mistake its first part for a pronoun. */
    private static final String YAN = "h" + "e.yan";

    private static final String FIN = "h" + "e.fin";

    private static final String BOUNCED = "PM-2026-0316";
    private static final String REFUSED_LOT = "PM-2026-0317";
    private static final String LOST_PAPER = "PM-2026-0318";
    private static final String FAX = "PM-2026-0319";
    private static final String LOST_GOODS = "PM-2026-0320";
    private static final String MALL = "MM-2026-0406";

    private static final List<String> STORIES = List.of(
            "n-bounced-payment",
            "o-refused-lot",
            "p-lost-confirmation",
            "q-fax-entered-late",
            "r-lost-on-the-way",
            "s-mall-shipped-short");

    @TempDir
    private static Path directory = Path.of("");

    private static ProgramRun run = new ProgramRun(-1, "", "");

    @BeforeAll
    static void run() {
        run = told("en");
    }

    private static ProgramRun told(String language) {
        List<String> arguments = new ArrayList<>();
        STORIES.forEach(story -> arguments.add("scripts/" + story + ".jsonl"));
        arguments.addAll(List.of("--db", ProgramRun.database(directory), "--lang", language));
        return ProgramRun.of(arguments.toArray(String[]::new));
    }

    /** Returns the part of the output that concerns an order, without the times of day. */
    private static String about(String order) {
        return run.about(order).replaceAll(" \\d\\d:\\d\\d ([✓✗»?])", " $1");
    }

    private static String between(String order, String from, String to) {
        String told = about(order);
        assertThat(told).contains(from);
        String rest = told.substring(told.indexOf(from));
        assertThat(rest).contains(to);
        return rest.substring(0, rest.indexOf(to));
    }

    @Test
    @DisplayName("every line can be read, and nothing waits in the end")
    void readable() {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.about("Debts and promises across orders")).contains("none");
        assertThat(run.about("Next steps on open orders")).contains("No step is open: every order has ended.");
    }

    @ParameterizedTest
    @ValueSource(strings = {BOUNCED, REFUSED_LOT, LOST_PAPER, FAX, LOST_GOODS})
    @Tag("C18")
    @DisplayName("contract orders end closed, the copy sent by itself, with nothing owed and nothing promised")
    void closed(String order) {
        assertThat(about(order))
                .contains("» C10 Copy sent to the technical department automatic")
                .contains("» C18 Order closed automatic")
                .contains("delivery closed")
                .contains("unpaid 0.00 CNY documents owed none money owed none promises open none");
    }

    @Test
    @Tag("X10")
    @Tag("C13.2")
    @DisplayName("a cheque that bounces after the gate shuts it; the goods stay until other money is cleared")
    void bouncedPayment() {
        assertThat(between(BOUNCED, "✗ X10 Correct a recorded payment li.na", "2026-04-02 Thursday"))
                .contains("this step may be taken by: finance")
                .contains("No payment CHEQUE-2271 is recorded for this order")
                .contains("✓ X10 Correct a recorded payment fin.jiang, finance 44020.00 CNY · CHEQUE-2217 taken back"
                        + " reason: the bank returned the cheque: no funds")
                .contains("» C13.2 Balance collection notice and payment automatic clearance withdrawn")
                .contains("✗ C15 Leave with the goods driver.kong, delivery person C13.2 The payment gate has not been")
                .contains("✗ C13.2 Clear the payment fin.jiang, finance C13.2 A balance of 44020.00 CNY is unpaid")
                .contains("Payment CHEQUE-2217 was recorded and later withdrawn")
                .contains("✓ C13.2 Clear the payment");
        assertThat(about(BOUNCED)).contains("✓ C15 Leave with the goods").contains("paid 62620.00 CNY");
    }

    @Test
    @Tag("C11.1")
    @Tag("C12.1")
    @Tag("X8")
    @DisplayName(
            "a customer who refuses the lot that failed has it cancelled by the supervisor; the other is delivered")
    void refusedLot() {
        assertThat(about(REFUSED_LOT))
                .contains("✓ C12.1 Receive goods in the warehouse store.mao, warehouse")
                .contains("Line 1 (L-0327-2): not passed by quality inspection: appearance")
                .contains("C11.1 The customer has not been told about anomaly inspection-1")
                .contains("P-1, asked: gao.lin, dir.fang, zhou.tao, li.na")
                .contains("» C11.1 Emergency plan agreed automatic » X9 Proposal carried out automatic")
                .contains("the customer's answer is: –.")
                .contains("✓ C11.1 Record the customer's answer about the anomaly zhou.tao, salesperson inspection-1:"
                        + " refused")
                .contains("the customer's answer is: refused.")
                .contains("✗ C11.1 Close an anomaly li.na, customer service agent X2")
                .contains("✓ C11.1 Close an anomaly gao.lin, customer service supervisor inspection-1: cancelled")
                .contains("6000 kg · 6.20 CNY/kg · = 37200.00 CNY")
                .contains("to collect: 14880.00 CNY");
        assertThat(between(REFUSED_LOT, "✓ X9 Consent to a proposal", "» C11.1 Emergency plan"))
                .contains("dir.fang, marketing director")
                .contains("zhou.tao, salesperson")
                .contains("li.na, customer service agent");
    }

    @Test
    @Tag("C8")
    @Tag("C9.3")
    @Tag("X8")
    @DisplayName(
            "a confirmation that was lost goes again, day 0 stays; 8 days late a contact changes, and a finding counts")
    void lostConfirmation() {
        assertThat(about(LOST_PAPER))
                .contains("✗ C8 Send the confirmation zhou.tao, salesperson")
                .contains(
                        "waiting days: 0 → 5, because the signed return had not yet arrived ✓ C8 Send the confirmation")
                .contains(
                        "✗ X8 Change the order li.na, customer service agent X11 The event happened on 2026-03-15, more"
                                + " than 3 day(s) ago")
                .contains("version 2: scheduled 2026-04-07, confirmed 2026-04-07")
                .contains("X11 The time entered, 2026-03-25, is in the future: the current time is 2026-03-23 09:30")
                .contains("✗ C10 Sign and issue the production order")
                .contains("✗ C9 Reconfirm a finding with the customer " + YAN + ", salesperson")
                .contains(
                        "settled on 2026-03-24 » C9.3 Dates postponed automatic scheduled 2026-04-10 → 2026-04-09 · confirmed"
                                + " 2026-04-10 → 2026-04-09 waiting days: 3 → 2, because the finding had been settled before")
                .contains("scheduled 2026-04-07 → 2026-04-09 · confirmed 2026-04-07 → 2026-04-09 · waiting days: 2");
    }

    @Test
    @Tag("X9")
    @Tag("X11")
    @Tag("X13")
    @DisplayName("Friday's fax is entered on Monday, a deputy consents for the salesperson, whom another succeeds")
    void faxEnteredLate() {
        assertThat(about(FAX))
                .contains("X11 The time entered, 2026-03-27, is in the future: the current time is 2026-03-23 08:40")
                .contains("X11 The event happened on 2026-03-19, more than 3 day(s) ago; only the customer"
                        + " service supervisor may enter it")
                .contains("✓ C1 Receive the order gao.lin, customer service supervisor customer C-3316, by fax")
                .contains("✓ X9 Appoint a deputy for consents lu.fan, salesperson deputy: " + YAN)
                .contains(YAN + " cannot answer proposal P-1 for " + YAN + "; the consent of lu.fan is requested")
                .contains("✓ X9 Consent to a proposal " + YAN
                        + ", salesperson for lu.fan » C8.1 Confirmation date moved to a later day"
                        + " automatic confirmation date 2026-04-09 » X9 Proposal carried out automatic")
                .contains("✗ X13 Replace the salesperson gao.lin, customer service supervisor")
                .contains(
                        "✓ X13 Replace the salesperson dir.fang, marketing director lu.fan → zhou.tao reason: lu.fan is"
                                + " ill for some weeks")
                .contains("✗ C9 Hand in the signed return of the confirmation lu.fan, salesperson")
                .contains("✓ C9 Hand in the signed return of the confirmation zhou.tao, salesperson");
    }

    @Test
    @Tag("C14.2")
    @Tag("C17")
    @Tag("X13")
    @Tag("X5")
    @DisplayName(
            "goods of an emergency that are lost on the way end as lost, once the claim is decided; the papers tell it")
    void lostOnTheWay() {
        assertThat(between(LOST_GOODS, "✗ C14 Issue the sales delivery note", "2026-04-05 Sunday"))
                .contains("C14.2 There is no sales delivery notice")
                .contains("✗ C14.1 Recheck the delivery data gao.lin, customer service supervisor")
                .contains("✓ C14.2 Order an emergency delivery gao.lin, customer service supervisor reason: the")
                .contains("✓ C14.1 Recheck the delivery data gao.lin, customer service supervisor")
                .contains("✓ C15 Brief the delivery person gao.lin, customer service supervisor");
        assertThat(about(LOST_GOODS))
                .contains("✗ X13 Replace the delivery person gao.lin, customer service supervisor")
                .contains("✓ X13 Replace the delivery person clerk.tan, delivery clerk driver.kong → driver.bai")
                .contains("differs from the goods that left: contact details ✗ C14.2 Settle")
                .contains("missing: document reference, date of signature")
                .contains("the second truck went into the canal; detected on 2026-04-06 11:30")
                .contains("✗ C16.1 Hand in the sales slip driver.kong, delivery person")
                .contains("✗ C18 Record the decision on a claim li.na, customer service agent")
                .contains("✓ C18 Record the decision on a claim gao.lin, customer service supervisor decided: the mill")
                .contains(
                        "Goods recorded as lost · li.na, customer service agent CW-0406-1 · Claims desk of the carrier ·"
                                + " 2026-04-06")
                .contains("lost in transit → 04-07 closed");
    }

    @Test
    @Tag("M5")
    @DisplayName("a mall order goes out short, is lost, goes again, and what was paid above it is given back")
    void mallShippedShort() {
        assertThat(about(MALL))
                .contains("M5 Line 1: 40 reel to be shipped, but at most 38 reel can be shipped")
                .contains("expected on 2026-04-11 12:00 line 1: 38 reel")
                .contains("✗ M5 Mark as lost in transit pack.gao, logistics")
                .contains(
                        "✓ M5 Mark as lost in transit mall.ren, mall administrator on 2026-04-11 10:40 reason: the van")
                .contains("✗ M4 Give money back to the member " + FIN + ", finance M4 There is nothing to give back")
                .contains("✓ M3 Allocate the order again")
                .contains("» M5 Order done automatic")
                .contains("273.00 CNY is more than the amount to give back to the member; give back at most 237.00 CNY")
                .contains("✓ M4 Give money back to the member " + FIN + ", finance 237.00 CNY · BACK-0414-1")
                .contains("order done", "delivery delivered", "collection paid")
                .contains("documents owed none money owed none promises open none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    @DisplayName("told again nothing changes, no word lacks, and no line is wider than the terminal")
    void again(String language) {
        ProgramRun again = told(language);
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains(language.equals("es") ? "Nada ha cambiado" : "没有任何变化");
        assertThat(again.out().lines().filter(line -> TextCells.width(line) > 100))
                .isEmpty();
        assertThat(again.out()
                        .lines()
                        .filter(line -> line.matches(".*\\b(detail|step|event|state|refusal)\\.[a-z-]+.*")))
                .isEmpty();
    }
}
