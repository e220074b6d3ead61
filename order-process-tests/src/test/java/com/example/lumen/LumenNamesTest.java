package com.example.lumen;

import static com.example.lumen.Lumen.CREDIT_MANAGER;
import static com.example.lumen.Lumen.GERMAN;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.desk.OpenStorage;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("K8")
@ParameterizedClass
@EnumSource(OpenStorage.Kind.class)
@DisplayName("A company with names of its own")
class LumenNamesTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final int MOST_ATTEMPTS = 80;
    private static final Channel EDI = Channel.of("edi");
    private static final PaymentMethod NET_30 = PaymentMethod.of("net-30");
    private static final OrderContent POUNDS = SampleOrder.complete()
            .withPaymentMethod(NET_30)
            .withLines(SampleOrder.line()
                    .withQuantity(Quantity.parse("11023.11 lb"))
                    .withUnitPrice(UnitPrice.parse("2.80 CNY/lb")));

    @TempDir
    Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final OpenStorage.Kind kind;
    private Optional<OpenStorage> open = Optional.empty();
    private int commands;

    LumenNamesTest(OpenStorage.Kind kind) {
        this.kind = kind;
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenStorage::close);
    }

    private OpenStorage ports() {
        OpenStorage opened = OpenStorage.of(kind, folder);
        open = Optional.of(opened);
        return opened;
    }

    private OrderDeskBuilder settings(OpenStorage ports) {
        return OrderDesk.with(ports.orders())
                .processes(Lumen.process())
                .erp(SampleErp.of(Tier.of("d"))
                        .planned("2.80 CNY/lb")
                        .contractAllows(NET_30)
                        .asPort())
                .calendar(CALENDAR)
                .clock(clock);
    }

    private Outcome submit(OrderDesk desk, OrderId order, Act act) {
        return desk.submit(
                CommandEnvelope.of(new CommandId(order + "-" + ++commands), order, act.actor(), act.command()));
    }

    private ContractOrder order(OrderDesk desk, OrderId id) {
        return desk.view(ReadScope.everything(), id, clock.instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> Lumen.process().initialOrder(id));
    }

    private ContractOrder comesTo(OrderDesk desk, OrderId id, Predicate<ContractOrder> wanted) {
        HappyPath path = HappyPath.of(EDI, POUNDS);
        for (int i = 0; i < MOST_ATTEMPTS && !wanted.test(order(desk, id)); i++) {
            Moment moment = new Moment(
                    clock.instant(),
                    CALENDAR,
                    new HandbookPolicies(),
                    Lumen.process().catalogue());
            Act act = path.next(order(desk, id), moment).orElseThrow();
            Outcome outcome = submit(desk, id, act);
            if (isHeld(outcome)) {
                outcome = submit(
                        desk, id, by(Actor.of("cora", CREDIT_MANAGER)).does(new ReleaseCredit("within the limit")));
            }
            assertThat(outcome).as("%s", act).isInstanceOf(Outcome.Accepted.class);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }
        ContractOrder order = order(desk, id);
        assertThat(wanted.test(order)).as("%s", order.positions()).isTrue();
        return order;
    }

    private static boolean isHeld(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                && refused.refusals().stream()
                        .anyMatch(refusal -> refusal.code().equals("lumen:credit-held"));
    }

    private static Act received(Channel channel, OrderContent content) {
        return by(AGENT)
                .does(new ReceiveOrder(
                        channel,
                        new ActorId("salesperson"),
                        content,
                        List.of(),
                        Optional.of(new DocumentReference("e-1"))));
    }

    @Test
    @DisplayName("takes an order by EDI, in pounds, from a customer of tier D, from the call to the receipt")
    void endToEnd() {
        OpenStorage ports = ports();
        OrderDesk desk = settings(ports).open();
        OrderId id = new OrderId("L-1");
        ContractOrder order = comesTo(desk, id, it -> it.isAt(DeliveryState.CLOSED));

        assertThat(OrderIntake.of(order).channel()).contains(EDI);
        assertThat(order.content()).isEqualTo(POUNDS);
        EventEnvelope first = ports.orders().load(id, 0).get(0);
        OrderJson withoutThem = OrderJson.with(ContractProcess.standard()).build();
        assertThat(withoutThem.readEvent(first.type(), first.schema(), first.payload()))
                .as("what is stored can be read by a process that does not have the names")
                .isEqualTo(desk.json().readEvent(first.type(), first.schema(), first.payload()));
    }

    @Test
    @DisplayName("reads commands strictly: a name that it does not have is refused at its place, the nearest one named")
    void strict() {
        OrderDesk desk = settings(ports()).open();
        String text = desk.json().write(received(EDI, POUNDS).command());
        assertThat(desk.json().readCommand("receive-order", text))
                .isEqualTo(received(EDI, POUNDS).command());
        String slips = text.replace("\"edi\"", "\"edo\"").replace("2.80 CNY/lb", "2.80 CNY/lbs");
        assertThatThrownBy(() -> desk.json().readCommand("receive-order", slips))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining("channel")
                .hasMessageContaining("one of phone, fax, visit, salesperson, edi")
                .hasMessageContaining("lines[0].unitPrice")
                .hasMessageContaining("kg, t, m2, reel, sheet, piece, lb");
        assertThatThrownBy(
                        () -> OrderJson.with(ContractProcess.standard()).build().readCommand("receive-order", text))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining("\"net-30\"");
    }

    @Test
    @DisplayName("refuses such a name in a command that Java made, too, and says so in German")
    void refused() {
        OrderDesk desk = settings(ports()).open();
        OrderId id = new OrderId("L-2");
        Outcome outcome = submit(desk, id, received(Channel.of("edo"), POUNDS));
        assertThat(((Outcome.Refused) outcome).refusals())
                .extracting(Refusal::code)
                .containsExactly("name-unknown");
        comesTo(desk, id, it -> it.isAt(AgreementState.CLARIFYING));
        Outcome held = submit(desk, id, by(AGENT).does(new ReleaseCredit("I say so")));
        Refusal notPermitted = ((Outcome.Refused) held).refusals().get(0);
        assertThat(desk.wording().say(GERMAN, notPermitted))
                .isEqualTo("agent handelt als [en] customer service agent; diesen Schritt darf tun: [en] finance,"
                        + " Kreditmanager");
        Refusal unknown = ((Outcome.Refused) outcome).refusals().get(0);
        assertThat(desk.wording().say(GERMAN, unknown))
                .startsWith("[en] channel \"edo\" is unknown to this company; known names, closest match first: edi,");
        assertThat(desk.wording().say(Language.ES, "unit.lb")).isEqualTo("libra");
    }

    @Test
    @DisplayName("is not opened with rules that were written for other names")
    void compared() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        for (String file : RuleBook.standard().texts().keySet()) {
            try (InputStream in = RuleBook.class.getResourceAsStream("standard/" + file)) {
                Files.write(rules.resolve(file), in.readAllBytes());
            }
        }
        OpenStorage ports = ports();
        RuleBook ofHandbook = RuleBook.load(rules);
        assertThatThrownBy(() -> settings(ports).policies(ofHandbook).open())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("the channel edi is in the processes, not in the rule directory");
        assertThatThrownBy(() -> settings(ports).policies(RuleBook.standard()).open())
                .hasMessageContaining("no rows for the tier d");

        VocabularyFile.write(settings(ports).open().catalogue(), rules);
        Files.writeString(
                rules.resolve("tier-standard.csv"), Files.readString(rules.resolve("tier-standard.csv")) + "D,,,,D,\n");
        Files.writeString(
                rules.resolve("deposit-percentages.csv"),
                Files.readString(rules.resolve("deposit-percentages.csv")) + "D,,,50,\nD,prepayment,,100,\n");
        Files.writeString(
                rules.resolve("deposit.drl"),
                Files.readString(rules.resolve("deposit.drl")).replace("tier == Tier.C", "tier in ( Tier.C, Tier.D )"));
        OrderDesk desk = settings(ports).policies(RuleBook.load(rules)).open();
        assertThat(submit(desk, new OrderId("L-3"), received(EDI, POUNDS))).isInstanceOf(Outcome.Accepted.class);
    }
}
