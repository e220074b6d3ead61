package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.springshop.FormClient.Page;
import io.orderkit.springshop.form.CommandInputs;
import io.orderkit.springshop.form.FormFiller;
import io.orderkit.springshop.form.InputShape;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order by phone")
class FirstCallToReceiptTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OrderJson JSON =
            OrderJson.with(ContractProcess.standard()).build();
    private static final String ORDER = "/page/W-1";

    private static RunningShop shop;

    @BeforeAll
    static void start() {
        shop = RunningShop.start();
    }

    @AfterAll
    static void end() {
        shop.close();
    }

    private static void take(String who, String command, String json) throws Exception {
        FormClient browser = shop.browser(who, "en");
        List<String> form = offered(browser, command);
        Instant patience = Instant.now().plusSeconds(30);
        while (form.isEmpty()
                && Instant.now().isBefore(patience)) { // the ERP registers the confirmation asynchronously
            form = offered(browser, command);
        }
        assertThat(form).as("the form of " + command + " for " + who).hasSize(1);
        assertTaken(browser.fill(form.get(0), typed(command, json)), command);
    }

    private static List<String> offered(FormClient browser, String command) throws Exception {
        return browser.get(ORDER).all("href=\"([^\"]+)\" data-command=\"" + command + "\"");
    }

    private static void assertTaken(Page page, String command) {
        assertThat(page.all("(?s)<li[^>]* class=\"reason\">(.*?)</li>"))
                .as(command)
                .isEmpty();
        assertThat(page.address()).as(command).isEqualTo(ORDER);
    }

    private static Map<String, String> typed(String command, String json) {
        InputShape inputs = CommandInputs.of(JSON).of(command).orElseThrow();
        return new TreeMap<>(FormFiller.fill(inputs, json, ZONE).texts());
    }

    private static String signed(String document) {
        return """
                {"document": "%s", "signedBy": "signed by hand", "signedOn": "%s"}""".formatted(document, LocalDate.now(ZONE));
    }

    private static String payment(String reference, String kind, String amount) {
        return """
                {"payment": {"reference": "%s", "kind": "%s", "amount": "%s", "arrivedAt": "%s"}}""".formatted(reference, kind, amount, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    @DisplayName("goes from the first call to the signed arrival receipt by forms alone")
    void walk() throws Exception {
        LocalDate today = LocalDate.now(ZONE);
        FormClient agent = shop.browser("agent", "en");
        Map<String, String> first = typed("receive-order", """
                {"channel": "phone", "salesperson": "sales", "content": {"customer": "C-2041", "designatedSigner": "Purchasing manager",
                 "currency": "CNY", "paymentMethod": "deposit-and-balance", "urgency": "normal", "requestedDate": "%1$s", "arrivalDate": "%1$s",
                 "receivingAddress": "12 Dock Road", "receivingPerson": "Receiving clerk", "contact": "dock office, ext. 51",
                 "lines": [{"number": 1, "product": "KL-125", "specification": "125 g/m2", "quantity": "12000 kg", "tolerance": "5 %%",
                  "unitPrice": "6.20 CNY/kg", "packaging": "stretch film", "labelling": "reel number", "appearance": "no creases"}]}}""".formatted(today.plusDays(30)));
        first.put("~order", "W-1");
        assertTaken(agent.fill("/begin/receive-order", first), "receive-order");

        take("agent", "read-back", "{\"agreed\": true}");
        take("agent", "record-in-memo", "{\"memo\": \"MEMO-1\"}");
        take("agent", "give-estimate", """
                {"promise": {"toldTo": "customer", "about": "confirmation", "replyBy": "%s"}}""".formatted(
                        today.plusDays(2).atTime(17, 0).atZone(ZONE).toInstant()));
        take("agent", "check-prices", "{}");
        take("production", "answer-feasibility", """
                {"producible": true, "formulaChanged": false, "statement": %s}""".formatted(signed("TC-1")));
        take("production", "state-reserve", """
                {"reserve": {"standing": "reserved"}, "statement": %s}""".formatted(signed("RS-1")));
        take("production", "write-instruction", """
                {"productionDate": "%s", "scheduledDate": "%s", "quantities": [{"line": 1, "quantity": "12000 kg"}], "statement": %s}""".formatted(today, today.plusDays(3), signed("PI-1")));
        take("agent", "enter-confirmation", "{}");
        take("agent", "check-print", "{\"differences\": []}");
        take("agent", "send-confirmation", "{}");
        take("agent", "confirm-reception", "{\"legible\": true}");
        take("sales", "return-confirmation", """
                {"paper": {"version": 1, "arrivedOn": "%s", "statement": {"document": "OC-1", "signedBy": "Purchasing manager", "signedOn": "%s"}}}""".formatted(today, today));
        take("agent", "check-return", "{\"findings\": []}");
        take("finance", "record-payment", payment("BANK-0", "deposit", "22320.00 CNY"));
        take("agent", "issue-production-order", "{\"signature\": %s}".formatted(signed("PO-1")));
        take("production", "review-production-order", """
                {"clear": ["terms", "quantity", "delivery-date", "production-date", "tolerance", "packaging", "special-items"], "unclear": []}""");
        take("chief", "release-production", "{\"signature\": %s}".formatted(signed("PO-1")));
        take("production", "report-production", """
                {"day": "%s", "made": [{"line": 1, "quantity": "12000 kg"}]}""".formatted(today));
        String sheet = """
                {"sheet": {"line": 1, "quantity": "12000 kg", "passed": ["quantity", "appearance", "packaging", "labelling", "other"], "failed": [], "record": "IR-1"}}""";
        take("agent", "inspect-by-confirmation", sheet);
        take("quality", "inspect-by-standard", sheet);
        take("warehouse", "receive-in-warehouse", """
                {"receipt": {"number": "WR-1", "line": 1, "quantity": "12000 kg"}}""");
        take("agent", "report-completion", "{}");
        take("agent", "review-terms", "{\"review\": %s}".formatted(signed("TR-1")));
        take("agent", "issue-balance-notice", "{}");
        take("finance", "record-payment", payment("BANK-1", "balance", "52080.00 CNY"));
        take("finance", "clear-payment", "{\"clearance\": %s}".formatted(signed("FC-1")));
        deliver();
    }

    private static void deliver() throws Exception {
        take("agent", "issue-delivery-notice", """
                {"notice": "DN-1", "data": {"shippingConditions": "covered truck"}}""");
        take("agent", "recheck-delivery", "{\"wrong\": []}");
        take("clerk", "issue-delivery-note", "{\"note\": \"SDN-1\", \"deliveryPerson\": \"driver\"}");
        take("agent", "brief-delivery-person", """
                {"explained": ["delivery-note", "address-and-person", "arrival-time", "notification-items"],
                 "repeated": ["delivery-note", "address-and-person", "arrival-time", "notification-items"]}""");
        take("driver", "fill-in-notification", """
                {"notification": {"statedArrival": "%s", "vehicle": "covered truck", "contact": "fleet radio 14", "checkpoints": ["%s"]}}""".formatted(
                        Instant.now().plusSeconds(7200), Instant.now().plusSeconds(3600)));
        take("driver", "dispatch-goods", "{}");
        take("agent", "check-notification", "{\"falseOrMissing\": []}");
        take("agent", "send-notification", "{}");
        take("agent", "confirm-notification", "{\"legible\": true}");
        take("agent", "record-arrival", """
                {"arrivedAt": "%s", "situation": "complete and dry"}""".formatted(Instant.now()));
        take("agent", "sign-arrival-receipt", "{\"receipt\": %s}".formatted(signed("AR-1")));
        assertThat(shop.browser("agent", "en").get(ORDER).body()).containsIgnoringCase("arrival receipt signed");
    }
}
