package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The checker for Java code on pages; the code can consist of statements or class members. All classes of the library
 * are imported, so that the code can use their simple names. The note before a block can declare members that the block
 * uses.
 */
final class JavaBlocks implements BlockCheck {
    private static final String OTHERS = """
            import static org.assertj.core.api.Assertions.*;
            import com.zaxxer.hikari.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.atomic.*;
            import javax.sql.DataSource;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.io.*;
            """;

    /**
     * The packages that are not on the class path of these tests. Pages can quote code from these packages, but the
     * tests cannot compile code that uses them.
     */
    private static final List<String> OUT_OF_REACH =
            List.of("io.orderkit.benchmarks", "io.orderkit.quickstart", "io.orderkit.spring");

    private static final Pattern SOURCE = Pattern.compile(".*src/main/java/(io/orderkit/.*)/[A-Z]\\w*\\.java");

    private final String imports;

    JavaBlocks(ProjectTree project) {
        imports = OTHERS
                + project.files(".java").stream()
                        .map(file -> SOURCE.matcher(ProjectTree.spelling(file)))
                        .filter(Matcher::matches)
                        .map(found -> found.group(1).replace('/', '.'))
                        .filter(name -> !name.contains(".internal")
                                && OUT_OF_REACH.stream().noneMatch(name::startsWith))
                        .distinct()
                        .sorted()
                        .map(name -> "import " + name + ".*;\n")
                        .collect(Collectors.joining());
    }

    @Override
    public List<String> faults(CodeBlock block) {
        List<String> asMembers = compile(block, "class Page {\n" + block.note() + "\n", "\n}\n");
        if (asMembers.isEmpty()) {
            return List.of();
        }
        List<String> asStatements =
                compile(block, "class Page {\n" + block.note() + "\nvoid page() throws Exception {\n", "\n}}\n");
        return asStatements.size() <= asMembers.size() ? asStatements : asMembers;
    }

    private List<String> compile(CodeBlock block, String before, String after) {
        String head = imports + before;
        long above = head.lines().count();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                // The compiler checks everything but writes no class files.
                "-XDshould-stop.ifNoError=FLOW",
                "-proc:none",
                "-Xlint:none",
                "-cp",
                System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, options, null, List.of(new Source(head + block.text() + after)))
                .call();
        List<String> faults = new ArrayList<>();
        said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> block.fault(
                        "line " + (each.getLineNumber() - above) + " of the block: " + each.getMessage(Locale.ENGLISH)))
                .forEach(faults::add);
        return faults;
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
