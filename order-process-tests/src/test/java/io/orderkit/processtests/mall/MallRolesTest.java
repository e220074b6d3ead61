package io.orderkit.processtests.mall;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.MallScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("In the mall: who may do what, and the reasons against")
class MallRolesTest {
    private static final List<Actor> ALL = List.of(
            MEMBER,
            OTHER_MEMBER,
            ADMINISTRATOR,
            LOGISTICS,
            OTHER_LOGISTICS,
            DRIVER,
            OTHER_DRIVER,
            FINANCE,
            AGENT,
            SUPERVISOR,
            Actor.SYSTEM);

    /**
     * Returns the actors who are permitted to take each step, according to PROCESS.md rather than the process table. In
     * the tested order, the person "packer" is assigned to the allocation, and the person "driver" delivers the goods.
     */
    private static Map<String, Set<Actor>> expected() {
        Map<String, Set<Actor>> who = new LinkedHashMap<>();
        who.put("submit-mall-order", Set.of(MEMBER, OTHER_MEMBER));
        who.put("change-mall-order", Set.of(MEMBER));
        who.put("cancel-mall-order", Set.of(MEMBER));
        who.put("confirm-mall-order", Set.of(ADMINISTRATOR));
        who.put("reject-mall-order", Set.of(ADMINISTRATOR));
        who.put("drop-mall-line", Set.of(ADMINISTRATOR));
        who.put("cancel-mall-rest", Set.of(MEMBER));
        who.put("correct-shipping-order", Set.of(LOGISTICS));
        who.put("mark-lost", Set.of(ADMINISTRATOR));
        who.put("correct-delivery-status", Set.of(ADMINISTRATOR));
        who.put("correct-mall-refund", Set.of(FINANCE));
        who.put("allocate-mall-order", Set.of(ADMINISTRATOR));
        who.put("reallocate-mall-order", Set.of(ADMINISTRATOR));
        who.put("prepare-stock", Set.of(LOGISTICS));
        who.put("issue-shipping-order", Set.of(LOGISTICS));
        who.put("mark-delivered", Set.of(ADMINISTRATOR));
        who.put("mark-delivery-failed", Set.of(ADMINISTRATOR));
        who.put("mark-returned", Set.of(ADMINISTRATOR));
        who.put("give-cash-feedback", Set.of(DRIVER));
        who.put("record-cash", Set.of(FINANCE));
        who.put("confirm-remittance", Set.of(FINANCE));
        who.put("correct-payment", Set.of(FINANCE));
        who.put("give-money-back", Set.of(FINANCE));
        who.put("replace-mall-delivery-person", Set.of(ADMINISTRATOR));
        who.put("close-mall-order", Set.of(Actor.SYSTEM));
        return who;
    }

    @TestFactory
    @Tag("X2")
    @DisplayName("X2: each step has its roles and relations, and everybody else is refused")
    Stream<DynamicTest> everyStep() {
        MallScenario scenario = given(PaymentKind.CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(ADMINISTRATOR)
                        .does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.of(LOGISTICS.id()))))
                .comesTo(MallDeliveryState.SHIPPED);
        assertThat(MallProcess.standard().steps())
                .extracting(Step::name)
                .containsExactlyInAnyOrderElementsOf(expected().keySet());
        return expected().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> assertThat(ALL.stream()
                                        .filter(actor -> isPermitted(scenario, actor, row.getKey()))
                                        .collect(Collectors.toSet()))
                                .isEqualTo(row.getValue())));
    }

    @Test
    @Tag("X2")
    @DisplayName("X2: the relation asks for the role too: a member is not logistics, even with their name on the sheet")
    void roleAndRelation() {
        MallScenario scenario = given(PaymentKind.CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(ADMINISTRATOR)
                        .does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.of(MEMBER.id()))));
        assertThat(isPermitted(scenario, MEMBER, "prepare-stock")).isFalse();
        assertThat(isPermitted(scenario, Actor.of("member", Role.MEMBER, Role.LOGISTICS), "prepare-stock"))
                .isTrue();
    }

    @Test
    @Tag("X1")
    @DisplayName("X1: every refusal that the mall may give has a sentence in each language, with its figures")
    void sentences() {
        MallScenario scenario = given(PaymentKind.PAYMENT_BEFORE_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(DRIVER).does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.empty())))
                .thenRefused("not-permitted");
        Refusal refusal = scenario.refusals().get(0);
        assertThat(MallProcess.standard().wording().say(Language.EN, refusal))
                .isEqualTo("driver acts as delivery person; this step may be taken by: mall administrator");
        assertThat(MallProcess.standard().wording().say(Language.ES, refusal)).contains("repartidor");
        assertThat(MallProcess.standard().wording().say(Language.ZH, refusal)).contains("送货人");
    }

    private static boolean isPermitted(MallScenario scenario, Actor actor, String step) {
        Option<?> option = scenario.options(actor).stream()
                .filter(each -> each.step().name().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + step));
        return option.refusals().stream().noneMatch(refusal -> refusal.code().equals("not-permitted"));
    }
}
