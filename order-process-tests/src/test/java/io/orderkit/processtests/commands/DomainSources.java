package io.orderkit.processtests.commands;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The parsed sources of the domain, in which the compiler has resolved all names.
 *
 * @param units the files
 * @param trees the compiler's mapping between trees, elements and comments
 * @param elements the elements by name
 */
record DomainSources(List<CompilationUnitTree> units, DocTrees trees, Elements elements) {
    /**
     * The size of the compiler thread's stack, in bytes. A process table is a single expression with hundreds of chained calls. The
     * compiler visits a process table recursively, which needs a large stack.
     */
    private static final long STACK = 64L << 20;

    /**
     * Parses the sources and passes them to a reader. The trees are deeply nested, so recursive visits must run inside the reader, on the
     * thread with the large stack.
     */
    static <T> T read(ProjectTree project, Function<DomainSources, T> reader) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread deep = new Thread(
                null,
                () -> {
                    try {
                        result.complete(reader.apply(parsed(project)));
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                },
                "sources of the domain",
                STACK);
        deep.start();
        return result.join();
    }

    private static DomainSources parsed(ProjectTree project) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8);
        List<String> options = List.of("-proc:none", "-Xlint:none", "-cp", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                said,
                options,
                null,
                files.getJavaFileObjectsFromPaths(sources(project).toList()));
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            StreamSupport.stream(task.analyze().spliterator(), false).forEach(analyzed -> {});
            said.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(each -> {
                        throw new IllegalStateException("the sources of the domain do not compile: " + each);
                    });
            return new DomainSources(units, DocTrees.instance(task), task.getElements());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sources of the domain", e);
        }
    }

    private static Stream<Path> sources(ProjectTree project) {
        return project.files(".java").stream()
                .filter(file -> ProjectTree.spelling(file).startsWith("order-domain/src/main/java/"))
                .filter(file -> !file.endsWith("module-info.java"))
                .map(project.root()::resolve);
    }
}
