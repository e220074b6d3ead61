package io.orderkit.testkit.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
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
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Java sources that violate an architecture rule. The tests compile these sources, so that each violation appears next to the rule that
 * should detect it.
 */
final class CompiledSources {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** The file manager; all compilations share it because it caches the class path. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Path folder;
    private final List<JavaFileObject> sources = new ArrayList<>();

    CompiledSources(Path folder) {
        this.folder = folder;
    }

    /** Adds a source file with a package declaration and one class. */
    CompiledSources file(String name, String source) {
        return add(name, "package " + name.substring(0, name.lastIndexOf('.')) + "; " + source);
    }

    /** Adds a {@code package-info} file with annotations for a package. */
    CompiledSources describe(String itsPackage, String annotations) {
        return add(itsPackage + ".package-info", annotations + " package " + itsPackage + ";");
    }

    private CompiledSources add(String name, String text) {
        sources.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                });
        return this;
    }

    JavaClasses classes() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        synchronized (FILES) {
            try {
                FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            } catch (IOException e) {
                throw new IllegalStateException("cannot compile into " + folder, e);
            }
            if (!COMPILER.getTask(null, FILES, problems, List.of("-proc:none"), null, sources)
                    .call()) {
                throw new IllegalStateException(
                        problems.getDiagnostics().stream().map(Object::toString).collect(joining("\n")));
            }
        }
        return imported();
    }

    /**
     * Compiles the sources, then imports their classes and the supertypes of commands and events. No other types are
     * imported, because the rules need only their names.
     */
    private JavaClasses imported() {
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setClassResolver(SelectedClassResolverFromClasspath.class);
            configuration.setClassResolverArguments("io.orderkit.domain.order", "com.acme");
            return new ClassFileImporter().importPath(folder);
        });
    }
}
