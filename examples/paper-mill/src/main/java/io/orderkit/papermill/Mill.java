package io.orderkit.papermill;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.papermill.erp.MillErp;
import io.orderkit.papermill.erp.Registrations;
import io.orderkit.papermill.input.Complaint;
import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.input.ScriptReader;
import io.orderkit.papermill.input.TextFile;
import io.orderkit.papermill.input.Unusable;
import io.orderkit.papermill.report.Words;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The mill: its master data, its database, its desk, and the scripts that are run at it. */
final class Mill {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<ProcessDefinition<?>> PROCESSES =
            List.of(ContractProcess.standard(), MallProcess.standard());

    private final Terminal terminal;
    private final CommandLine called;
    private final Words words;
    private final ScriptClock clock = new ScriptClock();
    private final List<Complaint> complaints = new ArrayList<>();

    Mill(Terminal terminal, CommandLine called) {
        this.terminal = terminal;
        this.called = called;
        this.words = new Words(Words.with(PROCESSES), called.language(), ZONE);
    }

    /** Whether everything could be read. */
    boolean run() {
        List<TextFile> files = scripts();
        MasterData data = MasterData.read(this::dataFile, complaints);
        if (!complaints.isEmpty()) {
            complain(complaints);
            throw new Unusable(words.say("mill.data-broken"));
        }
        boolean isNew = !Files.exists(databaseFile());
        CompletableFuture<RuleBook> rules = CompletableFuture.supplyAsync(RuleBook::standard);
        try (JdbcStore store = open()) {
            RuleBook book = rules.join();
            OrderDesk desk = OrderDesk.with(store)
                    .policies(book)
                    .erp(new MillErp(data, clock).facts())
                    .calendar(BusinessCalendar.weekdaysIn(ZONE))
                    .clock(clock)
                    .open();
            Relay relay = Relay.from(store, desk)
                    .name("paper-mill")
                    .publisher((event, fence) -> {})
                    .sender((message, order, communication) -> {})
                    .effects(new Registrations())
                    .clock(clock)
                    .build();
            ScriptReader reader = new ScriptReader(desk.json(), desk.processes());
            Shift shift = new Shift(terminal, words, clock, store, desk, relay, data, book.reasons());
            shift.begin(databaseFile(), isNew);
            for (TextFile file : files) {
                Script script = reader.read(file);
                complain(script.complaints());
                shift.work(script);
            }
            shift.end(called.tellsTheUsual() ? Stories.names() : List.of());
        }
        return complaints.isEmpty();
    }

    private void complain(List<Complaint> about) {
        terminal.out().flush();
        about.forEach(complaint -> terminal.err().print(complaint.sentence() + "\n"));
        terminal.err().flush();
        if (about != complaints) {
            complaints.addAll(about);
        }
    }

    private List<TextFile> scripts() {
        List<TextFile> files = new ArrayList<>();
        called.scriptsFrom().ifPresent(directory -> files.addAll(TextFile.all(directory)));
        called.stories().stream().map(Stories::named).forEach(files::addAll);
        called.scripts().stream().map(TextFile::read).forEach(files::add);
        return called.tellsTheUsual() ? Stories.usual() : files;
    }

    private TextFile dataFile(String name) {
        return called.data()
                .map(directory -> TextFile.read(directory.resolve(name)))
                .orElseGet(() -> TextFile.shipped("data/" + name));
    }

    private Path databaseFile() {
        String name = called.database().toString();
        return Path.of(name.endsWith(".mv.db") ? name : name + ".mv.db");
    }

    private JdbcStore open() {
        try {
            return JdbcStore.h2(called.database(), TenantId.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()) + ".");
        }
    }
}
