package io.orderkit.domain.contract.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.InputCheck;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.document.ProcessDocument;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field that a company adds to the form")
class OwnFieldTest {
    private static final OrderContent CONTENT = new OrderContent.Builder()
            .customer(new CustomerId("c-1"))
            .set(Acme.EXPORT, true)
            .set(Acme.LICENCE, LocalDate.of(2026, 5, 1))
            .addLines(new OrderLine.Builder()
                    .number(1)
                    .set(Acme.HS_CODE, "4810.13")
                    .set(Acme.MOISTURE, new BigDecimal("5.50"))
                    .set(Acme.PACKING, "drum")
                    .build())
            .build();

    private static List<Refusal> refusals(OrderContent content, FormItem... unclear) {
        return InputCheck.of(
                new ReceiveOrder(Channel.FAX, new ActorId("sal"), content, List.of(unclear), Optional.empty()),
                Acme.process().fields(),
                Acme.process().catalogue());
    }

    @Test
    @DisplayName("is read as it was set, in one spelling")
    void typed() {
        assertThat(CONTENT.get(Acme.EXPORT)).contains(true);
        assertThat(CONTENT.line(1).orElseThrow().get(Acme.MOISTURE)).contains(new BigDecimal("5.5"));
        assertThat(CONTENT.get(Acme.NOTIFY)).isEmpty();
        assertThat(refusals(CONTENT, FormItem.of(Acme.HS_CODE.name(), 1))).isEmpty();
        assertThatThrownBy(() -> new FieldValue(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new FieldValue(5)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("is refused where its process has none, with the place and, unless it is personal, what was found")
    void refused() {
        List<Refusal> refusals = refusals(
                CONTENT.with(it -> it.putMore(Acme.HS_CODE.name(), new FieldValue("on the order"))
                        .putMore(FormField.of("hs-kode"), new FieldValue("1"))
                        .putMore(Acme.LICENCE.name(), new FieldValue("tomorrow"))
                        .putMore(Acme.NOTIFY.name(), new FieldValue("Ann"))
                        .addLines(new OrderLine.Builder()
                                .number(2)
                                .putMore(Acme.PACKING.name(), new FieldValue("bag"))
                                .build())),
                FormItem.of(FormField.of("colour")));
        assertThat(refusals)
                .extracting(refusal -> Acme.process().wording().say(Language.EN, refusal))
                .containsExactlyInAnyOrder(
                        "The order: the form has no field hs-code",
                        "The order: the form has no field hs-kode",
                        "licence until: the value tomorrow is not valid; expected a day",
                        "notify party: the value (personal) is not valid; expected a text",
                        "Line 2: packing: the value bag is not valid; expected one of: drum, box",
                        "The order: the form has no field colour");
        assertThat(refusals)
                .extracting(refusal -> Acme.process().wording().say(Language.ZH, refusal))
                .anyMatch(sentence -> sentence.endsWith("应为日期"))
                .anyMatch(sentence -> sentence.contains("（个人信息） 无效；应为文字"))
                .anyMatch(sentence -> sentence.startsWith("第 2 行的") && sentence.endsWith("应为下列之一: drum、box"));
    }

    @Test
    @DisplayName("re-opens what it touches, in an order of its process")
    void touches() {
        ContractOrder order = Acme.process().initialOrder(new OrderId("O-1")).withContent(CONTENT);
        OrderContent drier = CONTENT.withLines(CONTENT.line(1)
                .orElseThrow()
                .with(line -> line.set(Acme.MOISTURE, new BigDecimal("4.1")).set(Acme.HS_CODE, "4810.14")));
        ContractOrder changed = order.withContent(drier);
        assertThat(changed.stillHolds(Aspect.FEASIBILITY, new Revision(1))).isFalse();
        assertThat(changed.stillHolds(Aspect.PRICE, new Revision(1))).isTrue();
        assertThat(changed.stillHolds(Aspect.CONFIRMATION, new Revision(1))).isFalse();
        assertThat(ContractForm.of(ContractProcess.standard().initialOrder(new OrderId("O-2"))))
                .isSameAs(ContractForm.STANDARD);
    }

    @Test
    @DisplayName("does not change an order of a process that has none")
    void empty() {
        assertThat(ContractProcess.standard()
                        .initialOrder(new OrderId("O-1"))
                        .parts()
                        .toString())
                .isEqualTo("[]");
        assertThat(Acme.process().initialOrder(new OrderId("O-1")))
                .isEqualTo(Acme.process().initialOrder(new OrderId("O-1")));
    }

    @Test
    @DisplayName("is emptied as any other item is")
    void emptied() {
        ChangeOrder change =
                new ChangeOrder(OrderContent.empty(), Set.of(FormItem.of(Acme.PACKING.name(), 1)), Set.of(), "why");
        assertThat(InputCheck.of(change, Acme.process().fields(), Acme.process().catalogue()))
                .isEmpty();
        OrderContent left = CONTENT.without(change.emptied());
        assertThat(left.line(1).orElseThrow().more()).containsOnlyKeys(Acme.HS_CODE.name(), Acme.MOISTURE.name());
    }

    @Test
    @DisplayName("stands on the page of its process")
    void page() {
        assertThat(ProcessDocument.of(Acme.process()).page("Acme"))
                .contains("## Own fields")
                .contains("| notify party<br>`notify-party` | the order | a text, personal | confirmation |")
                .contains("| packing<br>`packing` | each line | drum<br>box | price |");
        assertThat(ProcessDocument.of(ContractProcess.standard()).page("Standard"))
                .doesNotContain("Own fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HsCode", "hs_code", "hs code", "-hs", "hs-", "", "1hs", "a:b:c"})
    @DisplayName("has a key in kebab-case")
    void key(String key) {
        assertThatThrownBy(() -> OwnField.text(key))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("kebab-case");
        assertThat(OwnField.text("acme:hs-code").name().wordingKey()).isEqualTo("field.acme:hs-code");
    }

    @Test
    @DisplayName(
            "is refused by build(): twice, under a shipped key, without words, and where erasing would change an approval")
    void defects() {
        assertThatThrownBy(() -> Acme.table()
                        .field(OwnField.day("hs-code"), OwnField.text("packaging"), OwnField.truth("organic"))
                        .field(OwnField.text("agent").personal().touching(Aspect.PRICE))
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("two own fields have the key hs-code")
                .hasMessageContaining("the key of the own field packaging is that of a field of the standard form")
                .hasMessageContaining("no wording in es for field.organic")
                .hasMessageContaining("the own field agent is personal and touches [PRICE]");
        assertThatThrownBy(() -> OwnField.oneOf("packing", "drum", "drum")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> OwnField.oneOf("packing", "Drum", "box")).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("of another kind than it was reads as not said")
    void otherKind() {
        OrderLine line = new OrderLine.Builder()
                .number(1)
                .putMore(Acme.MOISTURE.name(), new FieldValue("dry"))
                .putMore(Acme.PACKING.name(), new FieldValue("bag"))
                .putMore(Acme.HS_CODE.name(), new FieldValue(Personal.of("Ann")))
                .build();
        assertThat(line.get(Acme.MOISTURE)).isEmpty();
        assertThat(line.get(Acme.HS_CODE)).isEmpty();
        assertThat(line.get(Acme.PACKING)).as("a name of former times").contains("bag");
    }
}
