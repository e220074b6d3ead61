package io.orderkit.testkit.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what breaks a rule, so that a test can show the offender beside the rule that catches it. */
final class CompiledSources {
    private final Path folder;
    private final List<JavaFileObject> sources = new ArrayList<>();

    CompiledSources(Path folder) {
        this.folder = folder;
    }

    /** A source file, with its package and one class. */
    CompiledSources file(String name, String source) {
        sources.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return "package " + name.substring(0, name.lastIndexOf('.')) + "; " + source;
                    }
                });
        return this;
    }

    JavaClasses classes() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path", "."));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
            if (!compiler.getTask(null, files, problems, options, null, sources).call()) {
                throw new IllegalStateException(
                        problems.getDiagnostics().stream().map(Object::toString).collect(joining("\n")));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot compile into " + folder, e);
        }
        return new ClassFileImporter().importPath(folder);
    }
}
