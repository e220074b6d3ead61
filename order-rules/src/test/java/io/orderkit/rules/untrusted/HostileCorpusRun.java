package io.orderkit.rules.untrusted;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import io.orderkit.rules.report.RuleReport;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A host that watches one rule directory while hostile files appear in it. Each hostile file is written into the directory and then
 * replaced with valid files. The host prints a line for each test case. A line that begins with {@value #BAD} reports a violation.
 */
final class HostileCorpusRun {
    static final String BAD = "BAD";

    /** The maximum processor time for one file, beyond the time needed to compile the shipped rules. */
    private static final long MOST_CPU_MILLIS = 10_000;

    private final Path parent;
    private final Path directory;
    private final RuleWatch watch;
    private final String good;
    private long compilation;

    private HostileCorpusRun(Path parent) {
        this.parent = parent;
        this.directory = RuleDirectory.copiedTo(parent, "ours").withExamples().path();
        this.watch = UnstartedWatch.of(directory);
        this.good = watch.current().version().hash();
    }

    /**
     * Runs the hostile test cases in a folder below the directory given as the first argument. A second argument restricts the run to test
     * cases whose names contain it.
     */
    public static void main(String[] arguments) throws Exception {
        HostileCorpusRun run = new HostileCorpusRun(Path.of(arguments[0]));
        run.warmUp();
        int cases = 0;
        for (HostileCase each : HostileCorpus.all()) {
            if (arguments.length == 1 || each.name().contains(arguments[1])) {
                run.run(each);
                cases++;
            }
        }
        System.out.println(cases + " cases");
    }

    private void warmUp() {
        for (int i = 0; i < 3; i++) {
            long before = JvmState.cpuMillis();
            RuleBook.load(directory).examples();
            compilation = JvmState.cpuMillis() - before;
        }
        System.out.println("a warm compilation of the shipped rules: " + compilation + " ms");
    }

    private void run(HostileCase each) throws Exception {
        each.edit().in(directory);
        JvmState before = JvmState.now();
        long began = JvmState.cpuMillis();
        Optional<RuleReport> report = look(each).or(() -> look(each));
        long spent = JvmState.cpuMillis() - began;
        String said = report.map(RuleReport::toString).orElse("");
        System.out.println(each.name() + ": " + spent + " ms, "
                + report.map(found -> found.accepted()
                                ? "in force"
                                : found.findings().size() + " findings, as "
                                        + found.findings().get(0))
                        .orElse("harmless"));
        require(each, spent <= MOST_CPU_MILLIS + compilation, "takes " + spent + " ms");
        require(each, !said.contains(HostileEntries.SECRET), "shows what stands in another file");
        require(each, said.lines().count() <= 1 + 510, "says " + said.lines().count() + " lines");
        require(
                each,
                said.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)),
                "says control characters");
        putGoodFilesBack();
        look(each);
        look(each);
        require(each, watch.current().version().hash().equals(good), "keeps good files out");
        List<String> left = JvmState.now().differences(before);
        require(each, left.isEmpty(), "leaves " + left);
    }

    private Optional<RuleReport> look(HostileCase each) {
        try {
            return watch.look();
        } catch (RuntimeException | Error e) {
            require(each, false, "ends a look with " + e);
            return Optional.empty();
        }
    }

    private void putGoodFilesBack() throws Exception {
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            RuleDirectory.empty(directory);
            Files.delete(directory);
        } else {
            Files.delete(directory);
        }
        RuleDirectory.copiedTo(parent, "ours").withExamples();
    }

    private static void require(HostileCase each, boolean right, String wrong) {
        if (!right) {
            System.out.println(BAD + " " + each.name() + ": " + wrong);
        }
    }
}
