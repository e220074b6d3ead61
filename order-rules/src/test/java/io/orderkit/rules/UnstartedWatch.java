package io.orderkit.rules;

import java.nio.file.Path;

/** A watch whose thread is not started, so that it checks the directory only at a test's request. */
public final class UnstartedWatch {
    private UnstartedWatch() {}

    public static RuleWatch of(Path directory) {
        return new RuleWatch(RuleWatch.of(directory));
    }
}
