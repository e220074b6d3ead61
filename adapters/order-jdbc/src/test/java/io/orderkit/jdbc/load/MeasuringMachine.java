package io.orderkit.jdbc.load;

import java.lang.management.ManagementFactory;

/** The description of the measuring machine by its cores and memory. */
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
