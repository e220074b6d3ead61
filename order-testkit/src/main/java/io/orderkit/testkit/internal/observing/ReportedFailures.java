package io.orderkit.testkit.internal.observing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A collection of failure reports (messages, causes and stack traces) as they would appear in a log. Not thread-safe.
 */
public final class ReportedFailures {
    private final List<String> reports = new ArrayList<>();

    /** Executes a call and, if the call fails, keeps the failure report. */
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

    /** Returns all report lines that contain the given string. */
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
