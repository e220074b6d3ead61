package com.example.lumen;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.facts.FactJournal;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.domain.refusal.Language;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.processtests.desk.OpenStorage;
import io.orderkit.rules.RuleBook;
import io.orderkit.rulescli.OrderRules;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("K8")
@Tag("C3")
@ParameterizedClass
@EnumSource(OpenStorage.Kind.class)
@DisplayName("An item that rules require for export, by a field of the company")
class LumenExportTest {
    @TempDir
    Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final OpenStorage.Kind kind;
    private Optional<OpenStorage> open = Optional.empty();
    private Path rules = Path.of("");
    private int commands;

    LumenExportTest(OpenStorage.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void requireTheTariffNumberForExport() throws IOException {
        rules = LumenRules.in(folder);
        LumenRules.add(rules, "properties.csv", """
                name,topic,type,values,table,meaning
                export,completeness,yes-no,,,whether the goods leave the country
                """);
        LumenRules.add(rules, "completeness.drl", """

                rule "exports name the tariff number"
                when
                    Intake( export )
                then
                    verdict.require("hs-code", "required-for-export");
                end
                """);
        LumenRules.add(
                rules,
                "reasons.csv",
                "required-for-export,C3,Exports need it.,Obligatorio en la exportación.,出口订单必填。\n");
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenStorage::close);
    }

    private OrderDesk desk(OpenStorage ports) {
        return OrderDesk.with(ports.orders())
                .processes(Lumen.process())
                .policies(RuleBook.load(rules))
                .properties(Lumen.PROPERTIES)
                .erp(SampleErp.of(Tier.B).asPort())
                .calendar(BusinessCalendar.weekdaysIn(ContractScenario.ZONE))
                .clock(clock)
                .open();
    }

    private List<String> missing(OrderDesk desk, OrderId order) {
        Outcome outcome = desk.submit(
                CommandEnvelope.of(new CommandId(order + "-" + ++commands), order, AGENT, new CheckPrices()));
        return ((Outcome.Refused) outcome)
                .refusals().stream()
                        .map(refusal -> desk.wording().say(Language.ES, refusal))
                        .toList();
    }

    private void accept(OrderDesk desk, OrderId order, io.orderkit.domain.order.OrderCommand command) {
        assertThat(desk.submit(CommandEnvelope.of(
                        new CommandId(order + "-" + ++commands),
                        order,
                        by(AGENT).does(command).actor(),
                        command)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void receive(OrderDesk desk, OrderId order, boolean export) {
        OrderContent content = new OrderContent.Builder()
                .from(SampleOrder.complete())
                .set(Lumen.EXPORT, export)
                .build();
        accept(
                desk,
                order,
                new ReceiveOrder(
                        Channel.FAX,
                        new ActorId("salesperson"),
                        content,
                        List.of(),
                        Optional.of(new DocumentReference("fax-1"))));
    }

    @Test
    @DisplayName("is missing on an export order until it is named, and not on another; the journal keeps the property")
    void endToEnd() throws IOException {
        OpenStorage ports = OpenStorage.of(kind, folder);
        open = Optional.of(ports);
        OrderDesk desk = desk(ports);
        OrderId abroad = new OrderId("L-1");
        receive(desk, abroad, true);
        assertThat(missing(desk, abroad)).anyMatch(sentence -> sentence.contains("código arancelario de la línea 1"));
        accept(
                desk,
                abroad,
                new ChangeOrder(
                        new OrderContent.Builder()
                                .addLines(new OrderLine.Builder()
                                        .number(1)
                                        .set(Lumen.HS_CODE, "4810.13")
                                        .build())
                                .build(),
                        Set.of(),
                        Set.of(),
                        "the customer named it"));
        accept(desk, abroad, new RecordInMemo(new DocumentReference("memo-1")));

        OrderId home = new OrderId("L-2");
        receive(desk, home, false);
        accept(desk, home, new RecordInMemo(new DocumentReference("memo-1")));

        List<RecordedFacts> asked = new ArrayList<>();
        Iterator<RecordedFacts> facts = FactJournal.of((JournalQuery) ports.orders(), desk.json());
        facts.forEachRemaining(asked::add);
        assertThat(asked)
                .filteredOn(each -> each.facts() instanceof CompletenessFacts)
                .extracting(each -> each.facts().about().map(Circumstances::own))
                .contains(Optional.of(Map.of("export", "true")), Optional.of(Map.of("export", "false")));
    }

    @Test
    @DisplayName("is checked by the command line without the company's code")
    void checked() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(OrderRules.run(new String[] {"check", rules.toString()}, to, to))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }
}
