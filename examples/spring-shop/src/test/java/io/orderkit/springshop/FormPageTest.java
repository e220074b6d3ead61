package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.Step;
import io.orderkit.springshop.FormClient.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of a form")
class FormPageTest {

    private static RunningShop shop;

    @BeforeAll
    static void start() throws Exception {
        shop = RunningShop.start();
        receive("B-1");
    }

    @AfterAll
    static void end() {
        shop.close();
    }

    private static void receive(String order) throws Exception {
        shop.command("agent", order + "/commands/receive-order", """
                {"channel": "phone", "salesperson": "sales", "content": {"customer": "C-2041", "currency": "CNY", "lines": [
                  {"number": 1, "product": "KL-125", "quantity": "12000 kg"}, {"number": 3, "product": "KL-200", "quantity": "5000 kg"}]}}""");
    }

    private static FormClient browser(String who) {
        return shop.browser(who, "en");
    }

    private static List<String> history(String order) throws Exception {
        return browser("agent").get("/page/" + order).all("(?s)<details>\\s*<summary><span class=\"quiet\">([0-9]+)<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh"})
    @DisplayName("is there for every step of both processes, worded, and with a label for each control")
    void everyStep(String language) throws Exception {
        FormClient browser = shop.browser("agent", language);
        List<String> commands = Stream.concat(
                        ContractProcess.standard().steps().stream(), MallProcess.standard().steps().stream())
                .map(Step::name)
                .toList();
        for (String command : commands) {
            Page page = browser.get("/page/B-1/" + command);
            assertThat(page.status()).as(command).isEqualTo(200);
            assertThat(page.body()).as(command).doesNotContain("??", "[en]");
            assertLabelled(command, page);
        }
    }

    private static void assertLabelled(String command, Page page) {
        List<String> ids = page.all(" id=\"([^\"]+)\"");
        assertThat(ids).as(command).doesNotHaveDuplicates();
        Set<String> labelled = new HashSet<>(page.all("<label for=\"([^\"]+)\""));
        assertThat(ids).as(command).containsAll(labelled);
        Set<String> controls = new TreeSet<>(
                page.all("<(?:input type=\"(?:text|date|time|datetime-local)\"|select|textarea)[^>]* id=\"([^\"]+)\""));
        assertThat(labelled).as(command).containsAll(controls);
        page.all("aria-describedby=\"([^\"]+)\"")
                .forEach(described -> assertThat(ids).as(command).containsAll(List.of(described.split(" "))));
    }

    @Test
    @DisplayName("takes the step, and goes back to the order")
    void takes() throws Exception {
        receive("F-1");

        Page after = browser("agent").fill("/page/F-1/read-back", Map.of("agreed", "true"));

        assertThat(after.address()).isEqualTo("/page/F-1");
        assertThat(history("F-1")).hasSize(2);
    }

    @Test
    @DisplayName("records nothing twice, however often the same form is sent (X6)")
    void twice() throws Exception {
        receive("F-2");
        FormClient browser = browser("agent");
        Page form = browser.get("/page/F-2/read-back");

        Page first = browser.post("/page/F-2/read-back", form, Map.of("agreed", "true"));
        Page second = browser.post("/page/F-2/read-back", form, Map.of("agreed", "true"));

        assertThat(second.address()).isEqualTo(first.address()).isEqualTo("/page/F-2");
        assertThat(history("F-2")).hasSize(2);
    }

    @Test
    @DisplayName("comes back with everything that was typed and with each problem, beside its field and at the top")
    void problems() throws Exception {
        Page back = shop.browser("agent", "es")
                .fill(
                        "/page/B-1/return-confirmation",
                        Map.of(
                                "paper.version", "one",
                                "paper.arrivedOn", "2026-02-30",
                                "paper.statement.signedBy", "Compras <b>",
                                "paper.hour", ""));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text("paper.version")).contains("one");
        assertThat(back.text("paper.statement.signedBy")).contains("Compras <b>");
        assertThat(back.body())
                .contains("Corrija lo siguiente", "«one» no es un número entero", "href=\"#paper.version\"")
                .contains("«2026-02-30» no es una fecha", "href=\"#paper.arrivedOn\"")
                .contains("id=\"paper.version~problem\"")
                .doesNotContain("<b>");
        assertThat(back.all("aria-describedby=\"(paper\\.version~problem)\"")).hasSize(1);
    }

    @Test
    @DisplayName("is refused when it claims fields that the command does not have, and nothing is recorded")
    void claims() throws Exception {
        receive("F-3");

        Page back = browser("agent").fill("/page/F-3/read-back", Map.of("agreed", "true", "actor", "supervisor"));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("The command has no field &quot;actor&quot;");
        assertThat(history("F-3")).hasSize(1);
    }

    @Test
    @DisplayName("shows every reason of a refusal in the reader's language, and is a new attempt afterwards (X1)")
    void refused() throws Exception {
        FormClient browser = shop.browser("agent", "zh");
        Page form = browser.get("/page/B-1/issue-delivery-notice");

        Page back = browser.post("/page/B-1/issue-delivery-notice", form, Map.of("notice", "N-1"));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.all("(?s)<li class=\"reason\">([^<]+)</li>")).hasSizeGreaterThan(1);
        assertThat(back.body()).contains("被拒绝");
        assertThat(back.text("notice")).contains("N-1");
        assertThat(back.text("~attempt")).isPresent().isNotEqualTo(form.text("~attempt"));
        Page again = browser.post("/page/B-1/issue-delivery-notice", form, Map.of("notice", "N-1"));
        assertThat(again.status()).as("the refused attempt, sent again").isEqualTo(422);
    }

    @Test
    @DisplayName("gets a row more and a row less, with everything else as it was typed")
    void rows() throws Exception {
        FormClient browser = browser("sales");
        Map<String, String> typed = Map.of(
                "form", "F-9",
                "content.customer", "C-77",
                "content.lines~rows", "1",
                "content.lines[0].number", "2",
                "content.lines[0].product", "KL-300");
        Map<String, String> adding = new TreeMap<>(typed);
        adding.put("~add", "content.lines");

        Page more = browser.fill("/page/B-1/supply-data", adding);

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.text("content.lines~rows")).contains("2");
        assertThat(more.text("content.lines[0].product")).contains("KL-300");
        assertThat(more.text("content.lines[1].number")).as("the next number").contains("4");
        assertThat(more.text("content.customer")).contains("C-77");
        Map<String, String> removing = new TreeMap<>(typed);
        removing.put("~remove", "content.lines[0]");
        Page less = browser.post("/page/B-1/supply-data", more, removing);
        assertThat(less.text("content.lines~rows")).contains("0");
        assertThat(less.body()).doesNotContain("KL-300").contains("C-77");
    }

    @Test
    @DisplayName("is filled in with what the order knows: its lines, its currency and its unit, but no decision")
    void known() throws Exception {
        Page made = browser("production").get("/page/B-1/report-production");

        assertThat(made.text("made[0].line")).contains("1");
        assertThat(made.text("made[1].line")).contains("3");
        assertThat(made.text("made[0].quantity~amount")).contains("");
        assertThat(made.body()).containsPattern("<option value=\"kg\" selected=\"selected\">");
        assertThat(browser("agent").get("/page/B-1/set-cancellation-fee").text("fee~currency"))
                .contains("CNY");
        assertThat(browser("agent").get("/page/B-1/read-back").body()).doesNotContain("checked");
    }

    @Test
    @DisplayName("begins an order, whose id is asked for and must be free for the reader")
    void begins() throws Exception {
        FormClient browser = browser("agent");
        assertThat(browser.get("/").all("data-command=\"([^\"]+)\"")).containsExactly("receive-order");
        Map<String, String> typed = Map.of(
                "channel", "phone",
                "salesperson", "sales",
                "content.customer", "C-2041",
                "content.lines~rows", "1",
                "content.lines[0].number", "1",
                "content.lines[0].quantity~amount", "12000",
                "content.lines[0].quantity~unit", "kg");

        Page back = browser.fill("/begin/receive-order", typed);
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("href=\"#~order\"");

        Map<String, String> numbered = new TreeMap<>(typed);
        numbered.put("~order", "F 4 Ñ");
        Page order = browser.post("/begin/receive-order", back, numbered);
        assertThat(order.status()).isEqualTo(200);
        assertThat(order.body()).contains("F 4 Ñ");
    }

    @Test
    @DisplayName("serves the mall, too: a member's order, its change with the content as it stands, and the phone call")
    void mall() throws Exception {
        FormClient member = browser("member");
        assertThat(member.get("/").all("data-command=\"([^\"]+)\"")).containsExactly("submit-mall-order");
        Page order = member.fill(
                "/begin/submit-mall-order",
                Map.of(
                        "~order", "MM-1",
                        "content.address", "9 Lock Lane",
                        "content.contact", "ext. 7",
                        "content.payment", "cash-on-delivery",
                        "content.lines~rows", "1",
                        "content.lines[0].number", "1",
                        "content.lines[0].product", "KL-125",
                        "content.lines[0].quantity~amount", "40",
                        "content.lines[0].quantity~unit", "reel"));
        assertThat(order.status()).as("a line without a price").isEqualTo(422);
        Map<String, String> typed = new TreeMap<>();
        Stream.of(
                        "content.address",
                        "content.contact",
                        "content.lines~rows",
                        "content.lines[0].number",
                        "content.lines[0].product",
                        "content.lines[0].quantity~amount")
                .forEach(name -> typed.put(name, order.text(name).orElse("")));
        typed.putAll(Map.of(
                "~order", "MM-1",
                "content.payment", "cash-on-delivery",
                "content.lines[0].quantity~unit", "reel",
                "content.lines[0].unitPrice~amount", "118.50",
                "content.lines[0].unitPrice~currency", "CNY",
                "content.lines[0].unitPrice~unit", "reel"));
        assertThat(member.post("/begin/submit-mall-order", order, typed).address())
                .isEqualTo("/page/MM-1");

        Page change = member.get("/page/MM-1/change-mall-order");
        assertThat(change.text("content.lines[0].unitPrice~amount")).contains("118.50");
        assertThat(browser("mall").get("/page/MM-1/confirm-mall-order").text("revision"))
                .contains("1");
        Page confirmed = browser("mall")
                .fill(
                        "/page/MM-1/confirm-mall-order",
                        Map.of(
                                "revision",
                                "1",
                                "valid.member",
                                "true",
                                "valid.address",
                                "true",
                                "valid.delivery-details",
                                "true"));
        assertThat(confirmed.address()).isEqualTo("/page/MM-1");
    }

    @Test
    @DisplayName("is not there for an unknown command, nor for an order that nobody knows")
    void unknown() throws Exception {
        assertThat(browser("agent").get("/page/B-1/make-coffee").status()).isEqualTo(404);
        assertThat(browser("agent").get("/begin/make-coffee").status()).isEqualTo(404);
        assertThat(browser("agent").get("/page/B-404/read-back").status()).isEqualTo(404);
    }
}
