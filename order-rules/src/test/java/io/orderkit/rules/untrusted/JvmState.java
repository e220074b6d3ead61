package io.orderkit.rules.untrusted;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The global state of a host's virtual machine, which rule files must not change.
 *
 * @param locales the default locales
 * @param zone the default time zone
 * @param properties the system properties
 * @param streams the standard streams
 * @param threads the names of the live threads
 * @param files the open files and the temporary files
 */
record JvmState(
        List<Locale> locales,
        TimeZone zone,
        Map<String, String> properties,
        List<Object> streams,
        Set<String> threads,
        List<String> files) {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final int SECONDS_TO_END = 10;

    static JvmState now() throws IOException, InterruptedException {
        return new JvmState(
                List.of(
                        Locale.getDefault(),
                        Locale.getDefault(Locale.Category.DISPLAY),
                        Locale.getDefault(Locale.Category.FORMAT)),
                TimeZone.getDefault(),
                currentProperties(),
                List.of(standardInput(), standardOutput(), standardError()),
                liveThreads(),
                usedFiles());
    }

    private static Map<String, String> currentProperties() {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return properties;
    }

    private static InputStream standardInput() {
        return System.in;
    }

    private static PrintStream standardOutput() {
        return System.out;
    }

    private static PrintStream standardError() {
        return System.err;
    }

    /**
     * Returns the names of the live threads, apart from those of the virtual machine and its pools. The method first
     * waits a limited time for the rules' threads to end.
     */
    private static Set<String> liveThreads() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("order-rules-")) {
                thread.join(SECONDS_TO_END * 1000L);
            }
        }
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getThreadGroup() != null
                        && !thread.getThreadGroup().getName().equals("system"))
                .map(Thread::getName)
                .filter(name -> !name.startsWith("ForkJoinPool") && !name.startsWith("process reaper"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> usedFiles() throws IOException {
        List<String> files = new ArrayList<>(listed(Path.of(System.getProperty("java.io.tmpdir"))));
        if (Files.isDirectory(OPEN_FILES)) {
            for (String open : listed(OPEN_FILES)) {
                target(OPEN_FILES.resolve(open)).ifPresent(files::add);
            }
        }
        // The virtual machine opens jars only when needed, and reads its memory limit from system files. These files
        // are ignored.
        files.removeIf(file -> file.startsWith("/proc/") || file.startsWith("/sys/") || file.endsWith(".jar"));
        return files.stream().sorted().toList();
    }

    /** Returns the file to which a descriptor refers; empty if another thread has closed the descriptor in the meantime. */
    private static Optional<String> target(Path descriptor) throws IOException {
        try {
            return Files.isSymbolicLink(descriptor)
                    ? Optional.of(Files.readSymbolicLink(descriptor).toString())
                    : Optional.empty();
        } catch (NoSuchFileException closed) {
            return Optional.empty();
        }
    }

    private static List<String> listed(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    /**
     * Returns the differences from an earlier state, including new threads and new files. Threads and files that have
     * disappeared are not reported, because a process that a test has started may close its pipes at any time.
     */
    List<String> differences(JvmState before) {
        List<String> differences = new ArrayList<>();
        if (!locales.equals(before.locales) || !zone.equals(before.zone)) {
            differences.add("locale or zone " + locales + " " + zone.getID());
        }
        if (!properties.equals(before.properties)) {
            differences.add("system properties " + properties);
        }
        if (!streams.equals(before.streams)) {
            differences.add("standard streams");
        }
        Set<String> newThreads = new TreeSet<>(threads);
        newThreads.removeAll(before.threads);
        if (!newThreads.isEmpty()) {
            differences.add("threads " + newThreads);
        }
        List<String> newFiles = new ArrayList<>(files);
        before.files.forEach(newFiles::remove);
        if (!newFiles.isEmpty()) {
            differences.add("files " + newFiles);
        }
        return differences;
    }

    /** Returns the processor time that this process has used so far, in milliseconds. */
    static long cpuMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }
}
