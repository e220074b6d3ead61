package io.orderkit.domain.contract.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.orderkit.domain.model.FormField;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test that adds a field to a copy of the library's sources and omits one required change at a time. If any change is missing,
 * compilation or start-up must fail.
 */
@DisplayName("A field that is added to the form")
class ForgottenPlaceTest {
    private static final String LANGUAGES = "en es zh";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String PACKAGE = "io/orderkit/domain/";

    /**
     * A change that a new field requires in the sources: the file, an anchor string, and the code to insert before the
     * anchor.
     */
    private enum Place {
        ACCESSOR(
                "contract/form/OrderContent.java",
                "    List<SupervisionItem> supervision();",
                "    Optional<String> sample();\n\n"),
        NAME(
                "model/FormField.java",
                "    public static final FormField PRODUCT =",
                "    public static final FormField SAMPLE = ship(\"sample\");\n"),
        ROW(
                "contract/form/OrderForm.java",
                "            .list(FormField.SUPERVISION",
                "            .row(FormField.SAMPLE, OrderContent::sample, OrderContent.Builder::sample, CONFIRMATION)\n");

        private final String file;
        private final String before;
        private final String entry;

        Place(String file, String before, String entry) {
            this.file = file;
            this.before = before;
            this.entry = entry;
        }

        private String text() throws IOException {
            return Files.readString(SOURCES.resolve(PACKAGE + file));
        }

        private String entered() throws IOException {
            String text = text();
            assertThat(text).contains(before);
            return text.replace(before, entry + before);
        }
    }

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> forgotten() {
        return Stream.of(
                arguments(List.of(Place.values()), LANGUAGES, "starts"),
                arguments(List.of(Place.NAME, Place.ROW), LANGUAGES, "does not compile: cannot find symbol"),
                arguments(List.of(Place.ACCESSOR, Place.ROW), LANGUAGES, "does not compile: cannot find symbol"),
                arguments(
                        List.of(Place.ACCESSOR, Place.NAME),
                        LANGUAGES,
                        "does not start: the attribute sample is in no row"),
                arguments(List.of(Place.NAME), LANGUAGES, "does not start: without a row [sample]"),
                arguments(List.of(Place.values()), "es zh", "does not start: no wording in en for field.sample"),
                arguments(List.of(Place.values()), "en zh", "does not start: no wording in es for field.sample"),
                arguments(List.of(Place.values()), "en es", "does not start: no wording in zh for field.sample"));
    }

    @ParameterizedTest(name = "in {0} and the words {1}: {2}")
    @MethodSource("forgotten")
    @DisplayName("works once it is in every place; one place forgotten does not compile, or does not start")
    void isSeen(List<Place> entered, String languages, String outcome) throws Exception {
        String problem = problem(entered, List.of(languages.split(" ")));
        if (outcome.equals("starts")) {
            assertThat(problem).isEmpty();
        } else {
            int colon = outcome.indexOf(": ");
            assertThat(problem)
                    .startsWith(outcome.substring(0, colon))
                    .contains(outcome.substring(colon + 2).split(": "));
        }
    }

    private String problem(List<Place> entered, List<String> languages) throws Exception {
        String errors = compiled(entered);
        if (!errors.isEmpty()) {
            return "does not compile: " + errors;
        }
        words(languages);
        Path library = place(FormField.class);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL(), library.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class.forName("io.orderkit.domain.contract.process.ContractProcess", true, loader)
                    .getMethod("standard")
                    .invoke(null);
            return "";
        } catch (ExceptionInInitializerError e) {
            return "does not start: " + root(e);
        } catch (InvocationTargetException e) {
            return "does not start: " + root(e);
        }
    }

    private static String root(Throwable thrown) {
        return thrown.getCause() == null ? String.valueOf(thrown.getMessage()) : root(thrown.getCause());
    }

    private String compiled(List<Place> entered) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Place place : Place.values()) {
            Path file = folder.resolve("sources/" + PACKAGE + place.file);
            Files.createDirectories(file.getParent());
            Files.writeString(file, entered.contains(place) ? place.entered() : place.text());
            files.add(file);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-nowarn",
                "-d",
                folder.toString(),
                "-processorpath",
                place(Value.class).toString(),
                "-classpath",
                Stream.of(FormField.class, Value.class, NullMarked.class)
                        .map(type -> place(type).toString())
                        .collect(Collectors.joining(System.getProperty("path.separator"))));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean right = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return right ? "" : messages.toString();
        }
    }

    private void words(List<String> languages) throws IOException {
        for (String language : List.of(LANGUAGES.split(" "))) {
            String file = PACKAGE + "contract/process/contract_" + language + ".properties";
            String words = Files.readString(Path.of("src/main/resources").resolve(file));
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(
                    folder.resolve(file), languages.contains(language) ? words + "\nfield.sample = sample\n" : words);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
