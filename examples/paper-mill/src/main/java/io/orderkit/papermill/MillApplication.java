package io.orderkit.papermill;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.erp.ErpRegistrations;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.papermill.erp.MillErp;
import io.orderkit.papermill.input.JsonLinesFile;
import io.orderkit.papermill.input.LineComplaint;
import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.input.ScriptReader;
import io.orderkit.papermill.input.UnusableInput;
import io.orderkit.papermill.report.MillWording;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The host application, which connects the mill's master data, database and desk, and runs the scripts. */
final class MillApplication {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<ProcessDefinition<?>> PROCESSES =
            List.of(ContractProcess.standard(), MallProcess.standard());

    private final Terminal terminal;
    private final CommandLine called;
    private final MillWording words;
    private boolean complained;

    MillApplication(Terminal terminal, CommandLine called) {
        this.terminal = terminal;
        this.called = called;
        this.words = new MillWording(MillWording.with(PROCESSES), called.language(), ZONE);
    }

    /** Runs all scripts, and returns whether every line was readable. */
    boolean run() {
        List<JsonLinesFile> files = scripts();
        MasterData data = MasterData.read(this::dataFile, this::complain);
        if (complained) {
            throw new UnusableInput(words.say("mill.data-broken"));
        }
        boolean isNew = !Files.exists(databaseFile());
        CompletableFuture<RuleBook> rules = CompletableFuture.supplyAsync(RuleBook::standard);
        try (JdbcStore store = open()) {
            RunningMill mill = running(store, data, rules.join());
            ScriptReader reader =
                    new ScriptReader(mill.desk().json(), mill.desk().processes());
            ScriptRun run = new ScriptRun(terminal, words, mill);
            run.begin(databaseFile(), isNew);
            for (JsonLinesFile file : files) {
                Script script = reader.read(file);
                script.complaints().forEach(this::complain);
                run.work(script);
            }
            run.end(called.runsTheUsual() ? ShippedScripts.names() : List.of());
            store.compact();
        }
        return !complained;
    }

    private static RunningMill running(JdbcStore store, MasterData data, RuleBook rules) {
        ScriptClock clock = new ScriptClock();
        OrderDesk desk = OrderDesk.with(store.orders())
                .policies(rules)
                .erp(new MillErp(data, clock).facts())
                .calendar(BusinessCalendar.weekdaysIn(ZONE))
                .clock(clock)
                .open();
        Relay relay = Relay.from(store.outbox(), desk)
                .name("paper-mill")
                .publisher((event, fence) -> {})
                .sender((message, order, communication) -> {})
                .effects(new ErpRegistrations())
                .clock(clock)
                .build();
        return new RunningMill(store, desk, relay, clock, data, rules.reasons());
    }

    private void complain(LineComplaint complaint) {
        complained = true;
        terminal.complain(complaint.sentence());
    }

    private List<JsonLinesFile> scripts() {
        Stream<JsonLinesFile> asked = Stream.of(
                        called.scriptsFrom().stream().map(JsonLinesFile::all),
                        called.stories().stream().map(ShippedScripts::named),
                        called.scripts().stream().map(JsonLinesFile::read).map(List::of))
                .flatMap(files -> files)
                .flatMap(List::stream);
        return called.runsTheUsual() ? ShippedScripts.usual() : asked.toList();
    }

    private JsonLinesFile dataFile(String name) {
        return called.data()
                .map(directory -> JsonLinesFile.read(directory.resolve(name)))
                .orElseGet(() -> JsonLinesFile.shipped("data/" + name));
    }

    private Path databaseFile() {
        String name = called.database().toString();
        return Path.of(name.endsWith(".mv.db") ? name : name + ".mv.db");
    }

    private JdbcStore open() {
        try {
            return JdbcStore.h2(called.database(), TenantId.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()) + ".");
        }
    }
}
