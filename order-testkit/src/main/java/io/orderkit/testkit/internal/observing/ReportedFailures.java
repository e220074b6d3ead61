package io.orderkit.testkit.internal.observing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The failures of calls, as a log would show them: messages, causes and stack traces. Not thread-safe. */
public final class ReportedFailures {
    private final List<String> reports = new ArrayList<>();

    /** Runs a call, and keeps the report of its failure, if any. */
    public ReportedFailures of(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            StringWriter report = new StringWriter();
            failure.printStackTrace(new PrintWriter(report));
            reports.add(report.toString());
        }
        return this;
    }

    /** Returns the lines of all reports that contain a text. */
    public List<String> linesWith(String text) {
        return reports.stream()
                .flatMap(String::lines)
                .filter(line -> line.contains(text))
                .toList();
    }

    public int count() {
        return reports.size();
    }
}
