package io.orderkit.rulescli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program.
 *
 * @param status its exit status
 * @param out what it answered
 * @param err what it complained of
 */
record CommandRun(int status, String out, String err) {
    static CommandRun of(Object... args) {
        return into(new ByteArrayOutputStream(), args);
    }

    /** Its answer goes elsewhere. */
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
