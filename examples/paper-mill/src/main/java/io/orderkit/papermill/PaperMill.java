package io.orderkit.papermill;

import io.orderkit.papermill.input.Unusable;
import io.orderkit.papermill.report.Words;
import io.orderkit.ports.PortUnavailable;
import java.io.PrintStream;
import java.util.Locale;

/** The program: reads order scripts, submits them, and tells what happened. Exit status 2 when something could not be read. */
public final class PaperMill {
    private static final int FINE = 0;
    private static final int BAD_INPUT = 2;

    private PaperMill() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofThisProcess();
        int status = run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** Runs the program in this process, without colour. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(Terminal.plain(out, err), args);
    }

    static int run(Terminal terminal, String... args) {
        try {
            CommandLine called = CommandLine.of(args);
            if (called.help()) {
                terminal.out().print(Words.ofTheMill().say(called.language(), "mill.help") + "\n");
                return FINE;
            }
            return new Mill(terminal, called).run() ? FINE : BAD_INPUT;
        } catch (Unusable e) {
            return failed(terminal, e.sentence());
        } catch (PortUnavailable e) {
            return failed(terminal, sentence(String.valueOf(e.getMessage())));
        }
    }

    private static int failed(Terminal terminal, String sentence) {
        terminal.out().flush();
        terminal.err().print(sentence + "\n");
        return BAD_INPUT;
    }

    private static String sentence(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        int first = Math.min(1, line.length());
        return line.substring(0, first).toUpperCase(Locale.ROOT)
                + line.substring(first)
                + (line.endsWith(".") ? "" : ".");
    }
}
