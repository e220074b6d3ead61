package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.papermill.report.TextCells;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The further stories")
class FurtherStoriesTest {
    @TempDir
    private static Path directory = Path.of("");

    private static ProgramRun all = new ProgramRun(-1, "", "");

    @BeforeAll
    static void run() {
        all = ProgramRun.of("--story", "all", "--db", ProgramRun.database(directory));
    }

    private static String story(String order) {
        return all.about(order);
    }

    /** Returns the part of the output that concerns an order, from the given text onwards. */
    private static String from(String order, String text) {
        String told = story(order);
        assertThat(told).contains(text);
        return told.substring(told.indexOf(text));
    }

    /** Returns the printed final state of an order. */
    private static String end(String order) {
        return from(order, "State of the order on");
    }

    @Test
    @DisplayName("every line can be read and no wider than the terminal")
    void readable() {
        assertThat(all.status()).isZero();
        assertThat(all.err()).isEmpty();
        assertThat(all.out().lines().filter(line -> TextCells.width(line) > 100))
                .isEmpty();
    }

    @Test
    @Tag("C6.1")
    @DisplayName(
            "what cannot be produced is apologised for before the customer may choose, and ends as referred to the trial")
    void referredToTrial() {
        assertThat(story("PM-2026-0305"))
                .contains("✗ C7 Write the production instruction")
                .contains("✗ C6.1 Record the customer's choice lu.fan, salesperson C6.1 The new-product trial")
                .contains("✓ C6.1 Recommend the new-product trial lu.fan, salesperson")
                .contains("C6.1 li.na acts as customer service agent")
                .contains("✗ X8 Change the order li.na, customer service agent X8 The order has ended");
        assertThat(end("PM-2026-0305"))
                .contains("agreement with the customer referred to the new-product trial 03-10")
                .contains("documents owed none money owed none promises open none");
    }

    @Test
    @Tag("C6.2")
    @Tag("C6.3")
    @DisplayName(
            "the previous formula counts once it is confirmed in writing, and the reserve is asked for all the same")
    void previousFormula() {
        assertThat(story("PM-2026-0306"))
                .contains("✗ C6.1 Record the customer's choice zhou.tao, salesperson C6.1 The choice")
                .contains("✓ C6.3 Note a verbal statement")
                .contains("✗ C6.2 Confirm the previous formula in writing tech.qian, technical department C6.2"
                        + " The document that confirms the previous formula is incomplete")
                .contains("✓ C6.2 Confirm the previous formula in writing");
        assertThat(from("PM-2026-0306", "✓ C6.2 Confirm"))
                .contains("✗ C7 Write the production instruction prod.shi, production department C6.3"
                        + " The raw-material reserve has not been stated");
        assertThat(end("PM-2026-0306"))
                .contains("agreement with the customer signed copy returned and clear")
                .contains("money owed C9.2 deposit · 16740.00 CNY · customer");
    }

    @Test
    @Tag("C11.1")
    @DisplayName(
            "an anomaly blocks until the customer is told, needs a plan of four, and keeps the goods until it is closed")
    void anomalyWithPlan() {
        assertThat(story("PM-2026-0307"))
                .contains(
                        "✗ C11.1 Tell the customer about the anomaly wu.jie, customer service agent C11.1 Anomaly AN-0324"
                                + " has not been clarified")
                .contains(
                        "✗ C11.1 Propose the emergency plan gao.lin, customer service supervisor C11.1 Anomaly AN-0324: the"
                                + " plan does not name enough different people")
                .contains(
                        "✗ C12.1 Inspect against the factory product standard qi.duan, quality inspection C11.1 The customer"
                                + " has not been told about anomaly AN-0324")
                .contains(
                        "✗ C14 Issue the sales delivery note clerk.tan, delivery clerk C11.1 Anomaly AN-0324 is still open");
        assertThat(end("PM-2026-0307"))
                .contains("delivery closed")
                .contains("documents owed none money owed C13 balance · 145805.00 CNY · customer");
    }

    @Test
    @Tag("C13.1")
    @DisplayName("tier A is delivered before it pays; what it pays later is taken off, and the rest stays listed")
    void deliverFirst() {
        assertThat(story("PM-2026-0308"))
                .contains("✗ C14 Issue the sales delivery notice wu.jie, customer service agent C13.2 The payment gate"
                        + " has not been passed")
                .contains("✓ C13.1 Review the terms of the sales contract")
                .contains("✗ C13.2 Clear the payment fin.jiang, finance");
        assertThat(from("PM-2026-0308", "» C18 Order closed")).contains("✓ C9.2 Record a payment fin.jiang, finance");
        assertThat(end("PM-2026-0308"))
                .contains("delivery closed")
                .contains("paid 40000.00 CNY · unpaid 32750.00 CNY")
                .contains("money owed C13 balance · 32750.00 CNY · customer · by 2026-05-30 09:00");
    }

    @Test
    @Tag("X8")
    @DisplayName(
            "a change after the return makes the signed paper void: only the new version, returned again, lets production begin")
    void changedAfterConfirmation() {
        String changed = from("PM-2026-0309", "✓ X8 Change the order");
        assertThat(changed)
                .contains("✗ C10 Sign and issue the production order")
                .contains("C8 The confirmation was entered before the order's content changed")
                .contains("C2.1 The customer has not agreed to the current content of the order")
                .contains("» X8 Approvals that the change did not affect are automatic valid again")
                .contains("version 2: scheduled 2026-04-09, confirmed 2026-04-09")
                .contains("finding: not the version last sent 1 / 2")
                .contains("C9.2 The required deposit has not arrived in full: 18600.00 CNY of 26040.00 CNY")
                .contains(
                        "✗ X8 Change the order li.na, customer service agent X8 li.na acts as customer service agent; this step may be"
                                + " taken by: customer service agent (before production is released), customer service supervisor");
        assertThat(changed).as("the technical department is not asked again").doesNotContain("C6 Give");
        assertThat(end("PM-2026-0309"))
                .contains("production production released")
                .contains("paid 26040.00 CNY")
                .contains("promises open C11 supervision check · moisture at reel 1 and at the last reel");
    }

    @Nested
    @Tag("X8")
    @DisplayName("cancelled")
    class Cancelled {
        @Test
        @DisplayName("before the sending: by customer service alone, and its promises end")
        void beforeSending() {
            assertThat(story("PM-2026-0310"))
                    .contains("✗ X8 Cancel the order lu.fan, salesperson")
                    .contains("✓ X8 Cancel the order li.na, customer service agent reason: the customer's own order");
            assertThat(end("PM-2026-0310"))
                    .contains("agreement with the customer cancelled")
                    .contains("documents owed none money owed none promises open none");
        }

        @Test
        @DisplayName("after the sending: the dates move no more, and the deposit is given back, no fen too much")
        void afterSending() {
            assertThat(story("PM-2026-0311"))
                    .contains("waiting days: 0 → 4, because the signed return had not yet arrived")
                    .contains("✗ C13.2 Give money back fin.jiang, finance X8 14888.00 CNY is more than the amount")
                    .contains("✓ C13.2 Give money back fin.jiang, finance 14880.00 CNY");
            assertThat(end("PM-2026-0311"))
                    .contains("agreement with the customer cancelled")
                    .contains("waiting days: 4")
                    .contains("documents owed none money owed none promises open none");
        }

        @Test
        @DisplayName("after the release: by the supervisor alone; the deposit is owed back")
        void afterRelease() {
            assertThat(story("PM-2026-0312"))
                    .contains(
                            "✗ X8 Cancel the order li.na, customer service agent X8 li.na acts as customer service agent; this step may be"
                                    + " taken by: customer service agent (before production is released), customer service supervisor")
                    .contains("✓ X8 Cancel the order gao.lin, customer service supervisor")
                    .contains("✗ C12 Report daily production prod.shi, production department C12 The order has ended");
            assertThat(end("PM-2026-0312"))
                    .contains("agreement with the customer cancelled")
                    .contains("documents owed none money owed X8 amount to give back · 15540.00 CNY · finance promises"
                            + " open none");
        }
    }

    @Test
    @Tag("C12.1")
    @DisplayName(
            "what fails of one line is an anomaly; the other line goes on once the customer is told, the order only when both passed")
    void partialInspectionFailure() {
        assertThat(story("PM-2026-0313"))
                .contains("inspection-1: appearance ")
                .contains(
                        "✗ C12.1 Receive goods in the warehouse store.mao, warehouse C11.1 The customer has not been told")
                .contains(
                        "✗ C12.1 Receive goods in the warehouse store.mao, warehouse C12.1 Line 1: 24100 kg are in the"
                                + " warehouse, and 24100 kg have passed both inspections; nothing more can be received"
                                + " C12.1 Line 2: not passed by quality inspection: appearance")
                .contains(
                        "✗ C13 Report that the order is complete wu.jie, customer service agent C13 Line 2: 0 received")
                .contains("C12.1 Line 2: with this receipt, 18000 kg would be in the warehouse, but only 17600 kg"
                        + " passed both inspections");
        assertThat(end("PM-2026-0313"))
                .contains("production complete in the warehouse")
                .contains("payment payment gate passed")
                .contains("delivery delivery not arranged")
                .contains("money owed C13 balance · 231165.00 CNY");
    }

    @Test
    @Tag("C9.2")
    @Tag("C9.3")
    @DisplayName("a deposit that comes late moves the dates day by day until it is complete")
    void lateDeposit() {
        assertThat(story("PM-2026-0314"))
                .contains("C9.2 The required deposit has not arrived in full: 0.00 CNY of 17760.00 CNY")
                .contains("C9.2 The required deposit has not arrived in full: 10000.00 CNY of 17760.00 CNY")
                .contains("waiting days: 0 → 3, because the required deposit had not arrived in full")
                .contains("waiting days: 3 → 10, because the required deposit had not arrived in full")
                .contains("✓ C10 Release production prod.chief, production supervisor");
        assertThat(end("PM-2026-0314"))
                .contains("production production released")
                .contains("scheduled 2026-04-23 → 2026-05-03 · confirmed 2026-04-23 → 2026-05-03 · waiting days: 10")
                .contains("money owed none");
    }

    @Test
    @Tag("C9.3")
    @DisplayName(
            "a return counts from its arrival: entered five days later by the supervisor, it takes the shift back but for one day")
    void lateReturnEnteredLate() {
        assertThat(story("PM-2026-0315"))
                .contains(
                        "C9.3 The arrival of the return is dated 2026-04-14, before the confirmation was sent on 2026-04-16")
                .contains("C9.3 The return arrived on 2026-04-17, more than 3 day(s) ago")
                .contains("waiting days: 0 → 1, because the signed return had not yet arrived")
                .contains("waiting days: 1 → 4, because the signed return had not yet arrived")
                .contains("waiting days: 4 → 6, because the signed return had not yet arrived")
                .contains("✓ C9 Hand in the signed return of the confirmation gao.lin, customer service supervisor")
                .contains(
                        "scheduled 2026-05-10 → 2026-05-05 · confirmed 2026-05-10 → 2026-05-05 waiting days: 6 → 1, because"
                                + " the signed return had arrived before it was entered");
        assertThat(end("PM-2026-0315"))
                .contains("production production released")
                .contains("scheduled 2026-05-04 → 2026-05-05 · confirmed 2026-05-04 → 2026-05-05 · waiting days: 1")
                .contains("money owed none");
    }

    @Test
    @Tag("X3")
    @DisplayName("across orders it is told who owes what by when: the most urgent first, what has no time last")
    void owedAcrossOrders() {
        String told = story("Debts and promises across orders, as of 2026-04-24 11:30");
        List<String> inOrder = List.of(
                "PM-2026-0309 C11 supervision check · moisture at reel 1 and at the last reel · customer service assistant"
                        + " · by 2026-04-04 00:00 · overdue",
                "PM-2026-0315 C11 supervision check · weight of the first five reels · customer service assistant"
                        + " · by 2026-04-30 00:00",
                "PM-2026-0307 C13 balance",
                "PM-2026-0308 C13 balance · 32750.00 CNY · customer · by 2026-05-30 09:00",
                "PM-2026-0313 C13 balance",
                "PM-2026-0306 C9.2 deposit",
                "PM-2026-0312 X8 amount to give back · 15540.00 CNY · finance");
        assertThat(told).containsSubsequence(inOrder);
        assertThat(told).doesNotContain("PM-2026-0305").doesNotContain("PM-2026-0310");
    }

    @Test
    @Tag("X4")
    @DisplayName(
            "across orders it is told whose turn it is, what blocks it, and who can clear it; ended orders are left out")
    void turnsAcrossOrders() {
        String told = story("Next steps on open orders");
        assertThat(told)
                .contains("PM-2026-0306 ✓ X10 Correct a recorded sending of the confirmation ✗ C10 Sign and issue the"
                        + " production order – C9.2 The required deposit has not"
                        + " arrived in full: 0.00 CNY of 16740.00 CNY")
                .contains("→ cleared by: Record a payment (finance)")
                .contains(
                        "wu.jie, customer service agent PM-2026-0313 ✓ X10 Correct a recorded sending of the"
                                + " confirmation ✓ C12.1 Inspect against the confirmation ✓ C14 Issue the sales delivery notice")
                .contains("prod.shi, production department PM-2026-0306 ✓ C7 Write the production instruction")
                .doesNotContain("PM-2026-0307")
                .doesNotContain("PM-2026-0312");
    }

    @Test
    @Tag("X6")
    @DisplayName("told again, nothing changes, and who looked around is not told of a time that has gone by")
    void toldAgain() {
        ProgramRun again = ProgramRun.of("--story", "late-deposit", "--db", ProgramRun.database(directory));
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("Accepted 0 · refused 0").contains("Nothing has changed");
        assertThat(again.about("PM-2026-0314"))
                .contains("? X4 What can I do now? li.na, customer service agent already inspected; the order has"
                        + " changed since");
    }

    @Test
    @Tag("X1")
    @DisplayName("an unknown name is told with the nearest there is")
    void unknownStory() {
        ProgramRun run = ProgramRun.of("--story", "late-depposit", "--db", ProgramRun.database(directory));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no story \"late-depposit\"; expected all or one of referred-to-trial")
                .contains("maybe late-deposit.");
    }
}
