package io.orderkit.jdbc.load;

import java.lang.management.ManagementFactory;

/** The description of the machine on which a benchmark runs: its cores, memory and Java version. */
final class MeasuringMachine {
    private MeasuringMachine() {}

    static String words() {
        long bytes =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : Runtime.getRuntime().maxMemory();
        return Runtime.getRuntime().availableProcessors() + " cores, " + (bytes >> 30) + " GiB, Java "
                + Runtime.version().feature();
    }
}
