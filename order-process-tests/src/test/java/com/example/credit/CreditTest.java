package com.example.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import io.orderkit.rulescli.OrderRules;
import io.orderkit.testkit.memory.InMemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("K8")
@Tag("X7")
@DisplayName("A host with a question of its own")
class CreditTest {
    @TempDir
    Path rules = Path.of("");

    @BeforeEach
    void directory() throws IOException {
        for (Map.Entry<String, String> file : RuleBook.standard().texts().entrySet()) {
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        for (String file : List.of("credit.drl", "credit-examples.csv")) {
            try (var in = Objects.requireNonNull(CreditTest.class.getResourceAsStream(file))) {
                Files.write(rules.resolve(file), in.readAllBytes());
            }
        }
        Files.writeString(rules.resolve("reasons.csv"), """
                credit-limit,K8,The limit is {upTo}.,El límite es {upTo}.,额度为 {upTo}。
                credit-standard,K8,The limit is {upTo}.,El límite es {upTo}.,额度为 {upTo}。
                credit-reminders,K8,There were {reminders} reminders.,Hubo {reminders} recordatorios.,已催款 {reminders} 次。
                """, StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("has it judged by rules in a directory, which the command line checks without the host's classes")
    void judged() {
        RuleBook book = book();
        CreditVerdict verdict = book.judge(new CreditFacts(BigDecimal.TEN, Optional.empty(), 2));
        assertThat(verdict.upTo()).isEqualByComparingTo("50000");
        assertThat(verdict.held()).isTrue();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(OrderRules.run(new String[] {"check", rules.toString()}, to, to))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    @DisplayName("has its examples tried by the command line, which fire each rule; one that does not hold is shown")
    void examples() throws IOException {
        book();
        Said tried = run("test", rules);
        assertThat(tried.status()).as(tried.text()).isZero();
        assertThat(tried.text()).contains("credit-examples.csv", "3 examples; 3 of 3 rules fire");
        Files.writeString(rules.resolve("credit-examples.csv"), "too much,9,,0,60000,no\n", StandardOpenOption.APPEND);
        assertThat(run("test", rules).text()).contains("credit-examples.csv:5", "expected \"60000\"");
    }

    private static Said run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = OrderRules.run(Stream.of(words).map(Object::toString).toArray(String[]::new), to, to);
        return new Said(status, out.toString(StandardCharsets.UTF_8));
    }

    private record Said(int status, String text) {}

    @Test
    @DisplayName("has recorded facts of it explained and compared by the command line, without the host's classes")
    void explained(@TempDir Path folder) throws IOException {
        book();
        OrderJson json = FactFile.json(OrderJson.with(process()).register(CreditFacts.class));
        CreditFacts facts = new CreditFacts(new BigDecimal("120000"), Optional.of(new BigDecimal("7000")), 1);
        Path file = Files.writeString(
                folder.resolve("facts.jsonl"),
                FactFile.line(new RecordedFacts(new OrderId("B-7"), Instant.EPOCH, facts), json)
                        + "\n{\"type\":\"acme:credit-facts\",\"orderTotal\":\"9\",\"reminders\":2,"
                        + "\"about\":{\"day\":\"2027-01-15\"}}\n");
        Said explained = run("explain", rules, file);
        assertThat(explained.status()).as(explained.text()).isZero();
        assertThat(explained.text())
                .contains("credit.drl", "B-7", "upTo 7000", "The limit is 7000.", "day 2027-01-15", "held yes");
        Path stricter = Files.createDirectories(folder.resolve("stricter"));
        try (Stream<Path> files = Files.list(rules)) {
            for (Path each : files.toList()) {
                Files.copy(each, stricter.resolve(each.getFileName().toString()));
            }
        }
        Files.writeString(
                stricter.resolve("credit.drl"),
                Files.readString(rules.resolve("credit.drl")).replace("reminders >= 2", "reminders >= 1"));
        Files.writeString(
                stricter.resolve("credit-examples.csv"),
                Files.readString(rules.resolve("credit-examples.csv")).replace("1,7000,no", "1,7000,yes"));
        Said compared = run("compare", rules, stricter, file);
        assertThat(compared.status()).as(compared.text()).isEqualTo(1);
        assertThat(compared.text()).contains("1 with a different answer", "who was reminded twice is held");
    }

    @Test
    @DisplayName("has slips in facts of it shown at their place, with what was maybe meant")
    void slips() {
        book();
        Said said = run("explain", rules, "{\"type\":\"acme:credit-facts\",\"orderTotal\":\"9\",\"remindres\":2}");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.text())
                .contains("facts:1: ", "reminders: found nothing, expected a whole number", "maybe \"reminders\"");
        assertThat(run("explain", rules, "{\"type\":\"acme:credit-fact\"}").text())
                .contains("expected one of", "acme:credit-facts");
    }

    private RuleBook book() {
        RuleBook.asking(CreditQuestion.CREDIT).describeIn(rules);
        return RuleBook.asking(CreditQuestion.CREDIT).load(rules);
    }

    private static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard()
                .extend("acme", 1)
                .refine(IssueProductionOrder.class, step -> step.gate(CreditQuestion.CREDIT_RELEASED))
                .refuses(CreditLimitRefusal.values())
                .words(io.orderkit.domain.refusal.Wording.from(CreditTest.class, "credit"))
                .build();
    }

    @Test
    @DisplayName("does not start while nobody answers it, and is told the step and the question")
    void unanswered() {
        assertThatThrownBy(() -> OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                        .processes(process())
                        .policies(RuleBook.standard())
                        .open())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("C10 IssueProductionOrder asks CreditFacts");
        assertThat(OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                        .processes(process())
                        .policies(book())
                        .properties(CreditQuestion.PROPERTIES)
                        .open()
                        .processes())
                .hasSize(1);
    }
}
