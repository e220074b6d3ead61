package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Fork;
import io.orderkit.benchmarks.against.H2File;
import io.orderkit.benchmarks.against.Measure;
import io.orderkit.benchmarks.against.StoredBytes;
import io.orderkit.benchmarks.against.Workload;
import io.orderkit.benchmarks.against.Workloads;
import io.orderkit.papermill.input.Unusable;
import java.io.IOException;
import java.nio.file.Path;

/** The driver's main program, which creates the workloads. */
public final class Driver implements Workloads {
    private Driver() {}

    /** Runs one measurement. The arguments are those that {@link Fork#of Fork.of} accepts. */
    public static void main(String[] arguments) throws IOException {
        try {
            Fork.of(arguments).run(new Driver());
        } catch (Unusable e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    @Override
    public Workload open(Measure measure, Path story, Path directory) {
        return switch (measure) {
            case LIFE_IN_MEMORY -> new LifeInMemory(PhoneOrder.read(story));
            case APPEND_TO_H2 -> new AppendToH2(PhoneOrder.read(story), directory);
            case RULE_DECISION -> new RuleDecision();
            case FIRST_DECISION -> new AppendToH2(PhoneOrder.read(story).first(), directory);
            case STORED_BYTES ->
                new StoredBytes(
                        new AppendToH2(PhoneOrder.read(story), directory),
                        new H2File(directory.resolve(AppendToH2.FILE)));
        };
    }
}
