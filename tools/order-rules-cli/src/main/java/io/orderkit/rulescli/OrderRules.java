package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactsUnreadable;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.text.Invisible;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. The exit status is 0 for success, 1 for findings, and 2 for a command that could not run. */
@Command(
        name = "order-rules",
        mixinStandardHelpOptions = false,
        sortOptions = false,
        subcommands = {
            CheckCommand.class,
            TestCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            NewCommand.class
        })
public final class OrderRules {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;

    @Option(names = "--lang", paramLabel = "en|es|zh|…", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String language = Language.EN.tag();

    @Option(names = "--json", descriptionKey = "option.json", scope = ScopeType.INHERIT)
    private boolean json;

    /** The value of the {@link #json} option, determined before the other arguments are parsed. */
    private final boolean jsonAsked;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private OrderRules(PrintStream out, PrintStream err, boolean watched, boolean jsonAsked) {
        this.jsonAsked = jsonAsked;
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    public static void main(String[] args) {
        PrintStream out = to(FileDescriptor.out);
        PrintStream err = to(FileDescriptor.err);
        int status = run(out, err, isTerminal(), args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs a command within this process and returns its exit status. The exit status is 0 for success, 1 for
     * findings, and 2 for a command that could not run.
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(out, err, false, args);
    }

    /**
     * Returns whether the error stream is a terminal. Java can only report whether standard input and standard output
     * are both terminals, so this method asks the operating system.
     */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns an output stream that is encoded in UTF-8, whatever the locale. */
    private static PrintStream to(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, boolean watched, String... args) {
        OrderRules program =
                new OrderRules(out, err, watched, Arrays.asList(args).contains("--json"));
        CommandLine line = new CommandLine(program)
                .setResourceBundle(help(languageAsked(args)))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> program.misunderstood(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> program.failed(thrown))
                // A defect in this program must not look like a finding.
                .setExitCodeExceptionMapper(defect -> ExitStatus.ofFailure());
        if (args.length == 0) {
            line.usage(line.getOut());
            return ExitStatus.ofFailure();
        }
        return line.execute(args);
    }

    /**
     * Returns the value of the language option. The language is determined before the other arguments are parsed, so
     * that help and error messages are already in that language.
     */
    private static Language languageAsked(String... args) {
        for (int i = 0; i < args.length; i++) {
            String tag = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            Optional<Language> asked = Language.handbook().stream()
                    .filter(language -> language.tag().equals(tag))
                    .findFirst();
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return Language.EN;
    }

    private static ResourceBundle help(Language language) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return HelpKeys.ALL.stream()
                        .flatMap(key ->
                                Console.wording().find(language, key).stream().map(text -> new Object[] {key, text}))
                        .toArray(Object[][]::new);
            }
        };
    }

    Console console() {
        try {
            return new Console(out, err, watched, Language.of(language), json);
        } catch (InvalidValue e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    private int misunderstood(CommandLine.ParameterException wrong) {
        Console console = new Console(out, err, watched, languageAsked("--lang", language), json);
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String maybe = wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; maybe " + unmatched.getSuggestions().get(0)
                : "";
        return complain(wrong.getMessage() + maybe, console.words("see-help", "command", command) + "\n");
    }

    private int failed(Exception thrown) {
        if (thrown instanceof OutputClosed) {
            return ExitStatus.ofClosedOutput();
        }
        if (!(thrown instanceof UsageMistake || thrown instanceof FactsUnreadable)) {
            throw new IllegalStateException("this is a defect of order-rules, please report it", thrown);
        }
        return complain(String.valueOf(thrown.getMessage()), "");
    }

    private int complain(String said, String hint) {
        if (json || jsonAsked) {
            out.print(Invisible.escaped(JsonLine.text(JsonLine.object("error", said))) + "\n");
        }
        out.flush();
        err.print(Invisible.escaped(said) + "\n" + hint);
        return ExitStatus.ofFailure();
    }
}
