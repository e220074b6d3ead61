package io.orderkit.processtests.places;

import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the library in which some files are changed. The sources are compiled with plain javac, and the result is loaded in a separate
 * class loader.
 */
final class ChangedLibrary {
    private static final Path ROOT = ProjectTree.here().root();
    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(Pattern.quote(System.getProperty("path.separator")), -1));

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** @param folder an empty folder */
    ChangedLibrary(Path folder) {
        this.folder = folder;
    }

    /** Changes a source file by replacing all matches of a pattern. The pattern must match at least once in the source file. */
    ChangedLibrary source(String module, String file, String pattern, String text) throws IOException {
        String key = "src/main/java/" + file;
        sources.put(key, changed(sources.get(key), ROOT.resolve(module).resolve(key), pattern, text));
        return this;
    }

    /** Adds an unchanged source file to the compilation. */
    ChangedLibrary source(String module, String file) throws IOException {
        String key = "src/main/java/" + file;
        sources.putIfAbsent(key, Files.readString(ROOT.resolve(module).resolve(key)));
        return this;
    }

    /** Changes a resource. */
    ChangedLibrary resource(String module, String file, String pattern, String text) throws IOException {
        Path place = ROOT.resolve(module).resolve("src/main/resources/" + file);
        resources.put(file, changed(resources.get(file), place, pattern, text));
        return this;
    }

    /** Adds a copy of an existing resource with additional text at the end. */
    ChangedLibrary copied(String module, String file, String as, String more) throws IOException {
        resources.put(as, Files.readString(ROOT.resolve(module).resolve("src/main/resources/" + file)) + more);
        return this;
    }

    /** Removes a resource. */
    ChangedLibrary without(String file) {
        resources.remove(file);
        hidden.add(file);
        return this;
    }

    private static String changed(@Nullable String before, Path file, String pattern, String text) throws IOException {
        String now = before == null ? Files.readString(file) : before;
        String after = Pattern.compile(pattern).matcher(now).replaceAll(text);
        if (after.equals(now)) {
            throw new IllegalStateException(file + " has no " + pattern);
        }
        return after;
    }

    /** Returns the error message if the library fails to compile or to start; empty if it compiles and starts. */
    String problem(Class<? extends Runnable> start) throws IOException {
        String errors = sources.isEmpty() ? "" : compiled();
        if (!errors.isEmpty()) {
            return "does not compile: " + errors;
        }
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            Path file = folder.resolve("classes").resolve(resource.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource.getValue());
        }
        Files.createDirectories(folder.resolve("classes"));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Apart apart = new Apart(urls(), hidden)) {
            thread.setContextClassLoader(apart); // the rule engine finds its services through this loader
            Class.forName(start.getName(), true, apart)
                    .asSubclass(Runnable.class)
                    .getDeclaredConstructor()
                    .newInstance()
                    .run();
            return "";
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return "does not start: " + root(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String root(Throwable thrown) {
        return thrown.getCause() == null
                ? thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
                : root(thrown.getCause());
    }

    private String compiled() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            files.add(file);
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-nowarn",
                "-parameters",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                String.join(System.getProperty("path.separator"), CLASS_PATH));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean right = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return right ? "" : messages.toString();
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.resolve("classes").toUri().toURL());
        for (String entry : CLASS_PATH) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** A class loader that hides this program's own classes and the removed files. */
    private static final class Apart extends URLClassLoader {
        private final Set<String> hidden;

        Apart(URL[] urls, Set<String> hidden) {
            super(urls, ClassLoader.getPlatformClassLoader());
            this.hidden = hidden;
        }

        @Override
        public @Nullable URL findResource(String name) {
            return hidden.contains(name) ? null : super.findResource(name);
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            return hidden.contains(name) ? Collections.emptyEnumeration() : super.findResources(name);
        }
    }
}
