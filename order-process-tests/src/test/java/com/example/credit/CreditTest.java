package com.example.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        try (var in = Objects.requireNonNull(CreditTest.class.getResourceAsStream("credit.drl"))) {
            Files.write(rules.resolve("credit.drl"), in.readAllBytes());
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
