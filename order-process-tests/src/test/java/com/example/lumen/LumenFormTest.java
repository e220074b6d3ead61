package com.example.lumen;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.archive.Archive;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.personal.Erasure;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SaidItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.refusal.Language;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.desk.OpenStorage;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(OpenStorage.Kind.class)
@DisplayName("A company with fields of its own on the form")
class LumenFormTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final OrderId ORDER = new OrderId("L-1");
    private static final Policies RULES = SettablePolicies.likeTheHandbook()
            .requiring(Set.of(FormField.CONTACT, FormField.QUANTITY, FormField.of("hs-code"), FormField.of("export")));

    @TempDir
    Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final OpenStorage.Kind kind;
    private Optional<OpenStorage> open = Optional.empty();
    private int commands;

    LumenFormTest(OpenStorage.Kind kind) {
        this.kind = kind;
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenStorage::close);
    }

    private OrderDesk desk(OpenStorage ports) {
        return OrderDesk.with(ports.orders())
                .processes(Lumen.process())
                .policies(RULES)
                .erp(SampleErp.of(Tier.B).asPort())
                .calendar(CALENDAR)
                .clock(clock)
                .subjectKeys(keys)
                .open();
    }

    private Outcome submit(OrderDesk desk, Act act) {
        return desk.submit(
                CommandEnvelope.of(new CommandId("command-" + ++commands), ORDER, act.actor(), act.command()));
    }

    private ContractOrder order(OrderDesk desk) {
        return desk.view(ReadScope.everything(), ORDER, clock.instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> Lumen.process().initialOrder(ORDER));
    }

    private ContractOrder comesTo(OrderDesk desk, Predicate<ContractOrder> wanted) {
        for (int i = 0; i < 80 && !wanted.test(order(desk)); i++) {
            Act act = path.next(order(desk), new Moment(clock.instant(), CALENDAR, RULES))
                    .orElseThrow();
            assertThat(submit(desk, act)).as("%s", act).isInstanceOf(Outcome.Accepted.class);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }
        return order(desk);
    }

    private static OrderContent own() {
        return new OrderContent.Builder()
                .set(Lumen.EXPORT, true)
                .set(Lumen.NOTIFY, Personal.of("Ann Notify"))
                .addLines(new OrderLine.Builder()
                        .number(1)
                        .set(Lumen.HS_CODE, "4810.13")
                        .set(Lumen.MOISTURE, new BigDecimal("5.50"))
                        .set(Lumen.LABEL, "fsc")
                        .build())
                .build();
    }

    private static ChangeOrder change(OrderContent change, FormItem... emptied) {
        return new ChangeOrder(change, Set.of(emptied), Set.of(), "the customer asked for it");
    }

    private static OrderContent moist(String percent) {
        return new OrderContent.Builder()
                .addLines(new OrderLine.Builder()
                        .number(1)
                        .set(Lumen.MOISTURE, new BigDecimal(percent))
                        .build())
                .build();
    }

    @Test
    @Tag("C3")
    @Tag("X8")
    @DisplayName(
            "brings an order from the call to the receipt: required, supplied, changed, emptied, printed, archived, erased")
    void endToEnd() {
        OpenStorage ports = OpenStorage.of(kind, folder);
        open = Optional.of(ports);
        OrderDesk desk = desk(ports);
        comesTo(
                desk,
                order -> order.isAt(AgreementState.RECORDED)
                        || !desk.history(ReadScope.everything(), ORDER).isEmpty());
        Outcome blocked = submit(desk, by(AGENT).does(new CheckPrices()));
        assertThat(((Outcome.Refused) blocked).refusals())
                .extracting(refusal -> desk.wording().say(Language.ES, refusal))
                .anyMatch(sentence -> sentence.contains("código arancelario de la línea 1"))
                .anyMatch(sentence -> sentence.contains("exportación"));

        OrderCommand typed = desk.json().readCommand("change-order", desk.json().write(change(own())));
        assertThat(submit(desk, by(AGENT).does(typed))).isInstanceOf(Outcome.Accepted.class);
        comesTo(desk, order -> order.isAt(AgreementState.FEASIBLE));
        assertThat(submit(desk, by(AGENT).does(change(moist("5.5")))))
                .as("the same number, spelled as it was")
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code())
                                .containsExactly("nothing-changed"));
        submit(desk, by(AGENT).does(change(moist("4.1"))));
        assertThat(order(desk).touched())
                .as("what is made is other, what it costs is not")
                .containsEntry(Aspect.FEASIBILITY, order(desk).revision())
                .extractingByKey(Aspect.PRICE)
                .isNotEqualTo(order(desk).revision());
        submit(desk, by(AGENT).does(change(OrderContent.empty(), FormItem.of(Lumen.LABEL.name(), 1))));
        assertThat(order(desk).content().line(1).orElseThrow().get(Lumen.LABEL)).isEmpty();

        ContractOrder sent = comesTo(desk, order -> order.isAt(AgreementState.AWAITING_RETURN));
        ConfirmationSheet sheet = Confirmation.of(sent).sheet().orElseThrow();
        assertThat(ContractForm.of(sent).said(sheet.content()))
                .extracting(SaidItem::item, SaidItem::text)
                .contains(
                        tuple(FormItem.of(Lumen.NOTIFY.name()), "Ann Notify"),
                        tuple(FormItem.of(Lumen.MOISTURE.name(), 1), "4.1"));
        submit(desk, by(FINANCE).does(new ReleaseCredit("within the limit")));
        ContractOrder closed = comesTo(desk, order -> order.isAt(DeliveryState.CLOSED));
        assertThat(ports.orders().load(ORDER, 0).toString())
                .doesNotContain("Ann Notify")
                .contains("sealed-under");
        assertThat(order(desk(ports))).as("folded by another desk").isEqualTo(closed);

        Path file = folder.resolve("archive.jsonl");
        new Archive(ports.orders(), ports.queries(), ports.archive(), desk.json())
                .write(OrderQuery.OrderFilter.any(), clock.instant().plusSeconds(1), file);
        OpenStorage elsewhere = OpenStorage.memory();
        new Archive(elsewhere.orders(), elsewhere.queries(), elsewhere.archive(), desk.json()).restore(file);
        assertThat(order(desk(elsewhere))).isEqualTo(closed);

        new Erasure(keys, ports.queries()).erase(SampleOrder.CUSTOMER);
        OrderContent erased = order(desk(ports)).content();
        assertThat(erased.get(Lumen.NOTIFY)).contains(Personal.erased());
        assertThat(erased.get(Lumen.EXPORT)).contains(true);
    }

    @Test
    @DisplayName("reads commands against the fields of its process, and opens no desk whose JSON does not know them")
    void unknown() {
        OrderDesk desk = desk(OpenStorage.memory());
        assertThatThrownBy(() -> desk.json()
                        .readCommand(
                                "change-order", "{\"change\": {\"more\": {\"exprot\": true}}, \"reason\": \"why\"}"))
                .hasMessageContaining("change.more.exprot")
                .hasMessageContaining("maybe \"export\"");
        OrderJson standard = OrderJson.with(ContractProcess.standard()).build();
        assertThatThrownBy(() -> OrderDesk.with(OpenStorage.memory().orders())
                        .processes(Lumen.process())
                        .json(standard)
                        .open())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("adds the fields [export, notify-party,");
        assertThat(List.copyOf(desk.json().fields().all())).contains(Lumen.HS_CODE);
    }
}
