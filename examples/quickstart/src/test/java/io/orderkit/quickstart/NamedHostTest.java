package io.orderkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A host that is a named module")
class NamedHostTest {
    private static final List<String> OF_TESTS = List.of("junit", "assertj", "opentest4j", "apiguardian", "byte-buddy");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "orderkit", "quickstart", "Quickstart.java");

    /**
     * The module descriptor of the tested host. The descriptor also requires the database driver and the connection
     * pool, because order-jdbc requires them only at compile time. The logging backend is loaded as a service.
     */
    private static final String MODULE = """
            module first.order {
                requires io.orderkit.desk;
                requires io.orderkit.jdbc;
                requires io.orderkit.rules;
                requires com.h2database;
                requires com.zaxxer.hikari;
            }
            """;

    @Test
    @DisplayName("compiles and takes an order on the module path")
    void takesAnOrder(@TempDir Path folder) throws Exception {
        List<String> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_TESTS.stream().noneMatch(new File(entry).getName()::contains))
                .filter(entry -> !entry.contains("quickstart"))
                .toList();
        assumeTrue(
                entries.stream().noneMatch(entry -> Files.isDirectory(Path.of(entry))),
                "module names stand in jars; mvn verify makes them, mvn test does not");
        String modules = String.join(File.pathSeparator, entries);
        Path classes = compiled(folder, modules);

        String said = run(
                folder,
                "-p",
                classes + File.pathSeparator + modules,
                "-m",
                "first.order/first.order.Quickstart",
                "B-7");

        assertThat(said).contains("B-7: Accepted");
        assertThat(folder.resolve("orders.mv.db")).exists();
    }

    /** Compiles a copy of this example's program as a named module, and returns the folder with its classes. */
    private static Path compiled(Path folder, String modules) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/first/order"));
        Files.writeString(
                sources.resolve("Quickstart.java"),
                Files.readString(SOURCE).replace("package io.orderkit.quickstart;", "package first.order;"));
        Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path classes = folder.resolve("classes");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-p",
                        modules,
                        folder.resolve("src/module-info.java").toString(),
                        sources.resolve("Quickstart.java").toString());
        assertThat(failed).as("errors of the compiler").isZero();
        return classes;
    }

    private static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(arguments))
                .collect(Collectors.toList());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
