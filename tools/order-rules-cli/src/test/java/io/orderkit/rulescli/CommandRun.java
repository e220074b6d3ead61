package io.orderkit.rulescli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The result of running the program.
 *
 * @param status the exit status
 * @param out the text on standard output
 * @param err the text on standard error
 */
record CommandRun(int status, String out, String err) {
    static CommandRun of(Object... args) {
        return into(new ByteArrayOutputStream(), args);
    }

    /** Runs the program and writes its standard output to a stream. */
    static CommandRun into(OutputStream out, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int status = OrderRules.run(printing(out), printing(err), false, texts);
        return new CommandRun(status, text(out), err.toString(StandardCharsets.UTF_8));
    }

    private static String text(OutputStream out) {
        return out instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "";
    }

    private static PrintStream printing(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
