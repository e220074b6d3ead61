package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.H2File;
import io.orderkit.benchmarks.against.WorkDone;
import io.orderkit.benchmarks.against.Workload;
import java.nio.file.Path;
import java.util.List;

/** A workload that stores the same story for many orders, and measures the size of an order in the compacted H2 file. */
final class StoredBytes implements Workload {
    private static final int ORDERS = 100;

    private final PhoneOrder story;
    private final Path directory;

    StoredBytes(PhoneOrder story, Path directory) {
        this.story = story;
        this.directory = directory;
    }

    @Override
    public WorkDone run() {
        List<String> results = List.of();
        try (AppendToH2 orders = new AppendToH2(story, directory)) {
            for (int order = 0; order < ORDERS; order++) {
                results = orders.run().results();
            }
        }
        double bytes = new H2File(directory.resolve(AppendToH2.FILE)).compactedSize();
        return new WorkDone(bytes / ORDERS, results);
    }
}
