package io.orderkit.papermill;

import io.orderkit.papermill.input.UnusableInput;
import io.orderkit.papermill.report.MillWording;
import io.orderkit.ports.PortUnavailable;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The main program of the paper mill, which reads order scripts, submits their attempts to the desk, and reports the results. The exit
 * status is 2 if an input could not be read.
 */
public final class PaperMill {
    private static final int FINE = 0;
    private static final int BAD_INPUT = 2;

    private PaperMill() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofThisProcess();
        int status = run(terminal, args);
        terminal.out().flush();
        System.exit(status);
    }

    /** Runs the program within the calling process, with uncoloured output. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(Terminal.plain(out, err), args);
    }

    static int run(Terminal terminal, String... args) {
        try {
            CommandLine called = CommandLine.of(args);
            if (called.help()) {
                terminal.out().print(MillWording.ofTheMill().say(called.language(), "mill.help") + "\n");
                return FINE;
            }
            return new MillApplication(terminal, called).run() ? FINE : BAD_INPUT;
        } catch (UnusableInput e) {
            terminal.complain(e.sentence());
        } catch (PortUnavailable e) {
            String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("The database is unavailable");
            terminal.complain(line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + ".");
        }
        return BAD_INPUT;
    }
}
