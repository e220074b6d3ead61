package io.orderkit.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X14")
@Tag("K4")
@DisplayName("A command's identities")
class InputCheckTest {
    private record Parts(@Identifies("payment") String one, Optional<DocumentReference> maybe, List<Inner> many) {}

    private record Inner(Map<String, OrderId> byName, String free) {}

    private static Parts parts(String one, String document, String order) {
        return new Parts(
                one,
                Optional.of(new DocumentReference(document)),
                List.of(new Inner(Map.of("\u200B", new OrderId(order)), "\u200B")));
    }

    private static List<String> codes(Object value) {
        return InputCheck.of(value).stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("are found in records, optional values, collections and maps; free text is left alone")
    void everywhere() {
        assertThat(codes(parts("TX-77", "paper-1", "order-1"))).isEmpty();
        assertThat(codes(parts("", "paper\u200B-1", "order-1\u00A0")))
                .containsExactly("identity-empty", "identity-invisible", "identity-spelling");
    }

    @Test
    @DisplayName("are found in the form of an order and its lines")
    void form() {
        OrderContent content = new OrderContent.Builder()
                .customer(new CustomerId("acme\u00A0"))
                .addLines(new OrderLine.Builder()
                        .number(1)
                        .product(new ProductNumber("P\u200B1"))
                        .build())
                .build();
        assertThat(codes(content)).containsExactly("identity-spelling", "identity-invisible");
    }

    @Test
    @DisplayName("name what is wrong: the character nobody sees, the spelling that is expected")
    void reasons() {
        assertThat(InputCheck.of(parts("a\nb", "paper", "Cafe\u0301")))
                .extracting(Refusal::attributes)
                .satisfiesExactly(
                        invisible -> assertThat(invisible)
                                .containsEntry("what", "@identity.payment")
                                .containsEntry("found", "a\\u000ab")
                                .containsEntry("character", "U+000A (LINE FEED (LF))"),
                        spelling -> assertThat(spelling).containsEntry("expected", "Caf\u00E9"));
    }

    @Test
    @DisplayName("are marked wherever a command of the two processes has a number or a reference")
    void marked() {
        Set<String> unmarked = new TreeSet<>();
        ContractProcess.standard().steps().forEach(step -> collect(step.command(), unmarked));
        MallProcess.standard().steps().forEach(step -> collect(step.command(), unmarked));
        assertThat(unmarked).isEmpty();
    }

    private static void collect(Class<?> type, Set<String> unmarked) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean named = Set.of("reference", "number", "id").contains(component.getName());
            if (named && component.getType() == String.class && !component.isAnnotationPresent(Identifies.class)) {
                unmarked.add(type.getName() + "." + component.getName());
            }
            if (component.getType().isRecord()) {
                collect(component.getType(), unmarked);
            }
        }
    }
}
