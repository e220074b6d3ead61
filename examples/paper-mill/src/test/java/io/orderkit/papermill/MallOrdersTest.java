package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mall's orders, as the program tells them")
class MallOrdersTest {
    private static final String SCRIPTS = Path.of("scripts", "mall").toString();

    @TempDir
    private static Path directory = Path.of("");

    private static ProgramRun run = new ProgramRun(-1, "", "");

    @BeforeAll
    static void run() {
        run = ProgramRun.of("--scripts", SCRIPTS, "--db", ProgramRun.database(directory));
    }

    @Test
    @DisplayName("are read without a complaint; refusals are answers")
    void areRead() {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    @Tag("M4")
    @Tag("M5")
    @DisplayName("cash on delivery ends done: delivered, and paid from the delivery person's feedback, once")
    void cashOnDelivery() {
        assertThat(run.about("MM-2026-0401"))
                .contains("✗ M1 Change the order", "this step is possible only at: submitted, found invalid")
                .contains(
                        "✓ M1 Submit the order member.51, member 4740.00 CNY, cash on delivery",
                        "✓ M3 Allocate the order mall.ren, mall administrator to: logistics, ship by 2026-04-02 10:20",
                        "SO-0401-1, delivery by driver.pan, expected on 2026-04-02 12:00",
                        "✓ M4 Report the cash collected driver.pan, delivery person 4740.00 CNY · CASH-0402-7")
                .contains("The amount entered is 4470.00 CNY, but the delivery person reported 4740.00 CNY")
                .contains("X6 Payment CASH-0402-7 is already recorded")
                .contains("» M5 Order done automatic")
                .contains("order done", "delivery delivered", "collection paid");
    }

    @Test
    @Tag("M4")
    @Tag("M5")
    @DisplayName("prepaid ends done: it waits for all its money, and what was too much is given back")
    void prepaid() {
        String told = run.about("MM-2026-0402");
        assertThat(told)
                .contains("M5 4740.00 CNY of the payment before delivery has not arrived")
                .contains("M5 2740.00 CNY of the payment before delivery has not arrived")
                .contains("X6 Payment BANK-5531 is already recorded")
                .contains("pack.yin acts as logistics")
                .contains("✓ M4 Give money back to the member")
                .contains("payment due by 2026-04-08 10:30", "2000.00 CNY · POST-88120 postal remittance PR-88120")
                .contains("order done", "money owed none");
    }

    @Test
    @Tag("M1")
    @DisplayName("changed and cancelled by its member ends cancelled, and nobody else changes it")
    void changedAndCancelled() {
        assertThat(run.about("MM-2026-0403"))
                .contains("member.52 acts as member; this step may be taken by: member who placed the order")
                .contains("M4 The order amounts to 59250.00 CNY, but cash on delivery is limited to 50000.00 CNY")
                .contains("M2 Revision 1 of the order was confirmed")
                .contains("The order has ended: cancelled")
                .contains("order cancelled", "collection called off");
    }

    @Test
    @Tag("M2")
    @DisplayName("invalid ends cancelled by the administrator, and money that comes all the same is owed back")
    void invalid() {
        assertThat(run.about("MM-2026-0404"))
                .contains("Not checked by phone: receiving address, delivery details")
                .contains("found invalid: receiving address", "reason: the address does not exist")
                .contains("order cancelled")
                .contains("M2 amount to give back to the member · 4740.00 CNY · finance");
    }

    @Test
    @Tag("M3")
    @DisplayName(
            "failed and returned ends done: it is allocated again, goes out again, and is never cancelled while it is out")
    void failedDelivery() {
        assertThat(run.about("MM-2026-0405"))
                .contains(
                        "✓ M3 Mark a failed delivery mall.ren, mall administrator reason: nobody was there · rang twice")
                .contains("✗ M2 Cancel the order on behalf of the mall")
                .contains("✓ M3 Mark as returned to sender")
                .contains("pack.gao acts as logistics")
                .contains("returned to sender → 04-08 allocated")
                .contains("order done", "collection paid");
    }

    @Test
    @Tag("X6")
    @DisplayName("run again change nothing, in any language")
    void again() {
        ProgramRun second = ProgramRun.of("--scripts", SCRIPTS, "--db", ProgramRun.database(directory), "--lang", "zh");
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("没有任何变化").contains("配送失败", "已退回发货方");
        assertThat(second.out().lines().filter(line -> line.matches(".*\\b(step|event|state|refusal)\\.[a-z-]+.*")))
                .isEmpty();
    }
}
