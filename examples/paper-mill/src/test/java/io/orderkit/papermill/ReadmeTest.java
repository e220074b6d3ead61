package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    @DisplayName("has Java lines that compile")
    void javaCompiles(@TempDir Path classes) throws IOException {
        Matcher block = block("java");
        assertThat(block.find()).isTrue();
        assertThat(compile(program(block.group(1)), classes)).isEmpty();
        assertThat(compile(program(block.group(1).replace("OrderDesk.with", "OrderDesk.without")), classes))
                .as("a mistake would be found")
                .contains("without");
    }

    @Test
    @Tag("K6")
    @DisplayName("has Java lines that run as printed, in a JVM of their own, and make the file of orders")
    void javaRuns(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher block = block("java");
        assertThat(block.find()).isTrue();
        String main =
                "    public static void main(String[] arguments) {\n        new Readme().embed(new OrderContent.Builder().build());\n    }\n}\n";
        String program = program(block.group(1)).stripTrailing();
        assertThat(compile(program.substring(0, program.length() - 1) + main, folder))
                .isEmpty();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "Readme")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).as("where slf4j-nop is on the class path").doesNotContain("SLF4J");
        assertThat(folder.resolve("orders.mv.db")).exists();
    }

    @Test
    @Tag("K6")
    @DisplayName("names the dependencies that these lines need, in the versions of this build")
    void dependencies() throws IOException {
        Matcher block = block("xml");
        assertThat(block.find()).isTrue();
        String pom = Files.readString(README.resolveSibling("pom.xml"));
        Matcher dependency = Pattern.compile("<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>")
                .matcher(block.group(1));
        List<String> named = new ArrayList<>();
        while (dependency.find()) {
            named.add(dependency.group(1));
            assertThat(pom).as(dependency.group(1)).contains(">" + dependency.group(2) + "<");
        }
        assertThat(named).containsExactly("order-desk", "order-jdbc", "order-rules", "h2", "HikariCP");
    }

    @Test
    @DisplayName("runs the main job by its first command and the tests by its second, both of one line")
    void commands() throws IOException {
        Matcher block = block("sh");
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).strip()).isEqualTo("mvn -q -Pdemo verify");
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).strip()).isEqualTo("mvn verify");
    }

    private static Matcher block(String language) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    }

    private static String program(String lines) {
        return """
                import io.orderkit.domain.calendar.*;
                import io.orderkit.domain.contract.form.*;
                import io.orderkit.domain.contract.process.*;
                import io.orderkit.domain.contract.intake.*;
                import io.orderkit.domain.model.*;
                import io.orderkit.domain.process.*;
                import io.orderkit.domain.refusal.*;
                import io.orderkit.jdbc.*;
                import io.orderkit.ports.*;
                import io.orderkit.desk.*;
                import io.orderkit.rules.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;

                class Readme {
                    void embed(OrderContent customerSaid) {
                """ + lines + "    }\n}\n";
    }

    /** Returns the compiler's error messages; empty if the code compiles. */
    private static String compile(String program, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        compiler.getTask(said, null, null, options, null, List.of(new Program(program)))
                .call();
        return said.toString();
    }

    private static final class Program extends SimpleJavaFileObject {
        private final String text;

        Program(String text) {
            super(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
