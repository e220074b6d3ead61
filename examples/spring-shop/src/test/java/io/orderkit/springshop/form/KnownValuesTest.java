package io.orderkit.springshop.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Reason;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The known values of an order")
class KnownValuesTest {
    private static final OrderJson JSON = ReferenceExamples.json();
    private static final CommandInputs INPUTS = CommandInputs.of(JSON);
    private static final ContractOrder ORDER = ContractProcess.standard()
            .initialOrder(new OrderId("B-1"))
            .withContent(new OrderContent.Builder()
                    .addLines(new OrderLine.Builder()
                            .number(4)
                            .quantity(Quantity.parse("7 t"))
                            .build())
                    .build())
            .with(
                    Pricing.KEY,
                    none -> new Pricing.Builder()
                            .addDoubts(new Doubt(Optional.of(4), Reason.of("plan-expired")))
                            .build());

    private static Map<String, String> filled(String command) {
        return KnownValues.of(ORDER, JSON)
                .fill(INPUTS.of(command).orElseThrow(), ZoneId.of("Asia/Shanghai"))
                .texts();
    }

    @Test
    @DisplayName("are a row for each open doubt, without an answer")
    void doubts() {
        assertThat(filled("answer-price-query"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("answers~rows", "1", "answers[0].line", "4", "answers[0].doubt", "plan-expired"));
    }

    @Test
    @DisplayName("are its only line, a row for each line, and the usual unit; never an amount")
    void lines() {
        assertThat(filled("correct-production-report")).containsExactlyEntriesOf(Map.of("line", "4"));
        assertThat(filled("report-production"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("made~rows", "1", "made[0].line", "4"));
        assertThat(KnownValues.of(ORDER, JSON).usual()).containsExactlyEntriesOf(Map.of(InputKind.Part.UNIT, "t"));
    }

    @Test
    @DisplayName("are none in a change of the order, which states only what changes")
    void change() {
        assertThat(filled("change-order")).isEmpty();
    }
}
