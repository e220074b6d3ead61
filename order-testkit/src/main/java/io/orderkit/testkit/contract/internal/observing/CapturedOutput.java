package io.orderkit.testkit.contract.internal.observing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is printed, or logged with the JDK's logger, while something runs. */
public final class CapturedOutput {
    private CapturedOutput() {}

    public static String during(Runnable what) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream paper = new PrintStream(heard, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler writing = writingTo(paper);
        System.setOut(paper);
        System.setErr(paper);
        root.addHandler(writing);
        root.setLevel(Level.ALL);
        try {
            what.run();
        } finally {
            root.setLevel(level);
            root.removeHandler(writing);
            System.setOut(out);
            System.setErr(err);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private static Handler writingTo(PrintStream paper) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                paper.println(line.getMessage());
            }

            @Override
            public void flush() {
                paper.flush();
            }

            @Override
            public void close() {
                paper.flush();
            }
        };
    }
}
