package io.orderkit.testkit.internal.observing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** The captured output of a call: printed text and messages to the JDK's logger. */
public final class CapturedOutput {
    private CapturedOutput() {}

    public static String during(Runnable what) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream paper = new PrintStream(heard, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler writing = new StreamHandler(paper, new SimpleFormatter());
        writing.setLevel(Level.ALL);
        System.setOut(paper);
        System.setErr(paper);
        root.addHandler(writing);
        root.setLevel(Level.ALL);
        try {
            what.run();
        } finally {
            writing.flush();
            root.setLevel(level);
            root.removeHandler(writing);
            System.setOut(out);
            System.setErr(err);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
