package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.engine.TopicRules;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.util.PortablePath;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;

/**
 * The in-memory compiler that turns the rules of a topic into classes.
 *
 * <p>The rule engine and the Java compiler see placeholders instead of the analyst's names and texts ({@link EngineText}). After
 * compilation, the names and texts are inserted into the constants of the compiled classes. Analysts' names and texts always remain data
 * and never become code (X7).
 */
final class RuleCompiler {
    private static final String JAVA = "17";
    private static final String SOURCES = "src/main/java";

    private RuleCompiler() {}

    /**
     * Compiles the enabled rules of a rule file.
     *
     * @param classes the receiver of the compiled classes, by class name
     * @param problems the receiver of the errors, which are the engine's messages with the analyst's names in place of the placeholders
     * @return whether there were no errors
     */
    static boolean compile(RuleFile rules, Map<String, byte[]> classes, List<String> problems) {
        EngineText drl = EngineText.of(rules);
        UnaryOperator<String> restore = drl.placeholders()::restore;
        List<String> neutral = new ArrayList<>();
        compile(rules.topic(), EngineGrammars.parse(drl.text()), classes, neutral);
        if (neutral.isEmpty()) {
            Map<String, String> identities =
                    EqualConditions.in(TopicRules.model(rules.topic(), new CompiledRuleLoader(classes)), restore);
            UnaryOperator<String> original = text -> restore.apply(identities.getOrDefault(text, text));
            classes.replaceAll((name, code) -> StringConstants.replace(code, original));
        }
        neutral.stream().map(restore).forEach(problems::add);
        return problems.isEmpty();
    }

    /** Compiles unchecked rules. */
    static boolean compile(Topic topic, PackageDescr rules, Map<String, byte[]> classes, List<String> problems) {
        return CompilerLock.during(() -> {
            SortedMap<String, String> sources = RuleTranslator.translate(topic, rules, problems);
            if (problems.isEmpty()) {
                compile(sources, AllowedClassLoader.forCompiling(), classes, problems);
            }
            return problems.isEmpty();
        });
    }

    /** Compiles Java source, using the class files that a class loader finds. */
    static void compile(
            Map<String, String> sources, ClassLoader seen, Map<String, byte[]> classes, List<String> problems) {
        MemoryFileSystem from = new MemoryFileSystem();
        MemoryFileSystem to = new MemoryFileSystem();
        PortablePath root = PortablePath.of(SOURCES);
        List<String> names = new ArrayList<>();
        sources.forEach((name, source) -> {
            PortablePath path = root.resolve(name);
            from.write(path, source.getBytes(StandardCharsets.UTF_8));
            names.add(path.asString());
        });
        JavaCompiler compiler = JavaCompilerFactory.loadCompiler(CompilerType.ECLIPSE, JAVA, SOURCES + "/");
        CompilationResult result = compiler.compile(names.toArray(String[]::new), from, to, seen);
        Arrays.stream(result.getErrors())
                .map(CompilationProblem::getMessage)
                .distinct()
                .forEach(problems::add);
        to.getMap().forEach((path, code) -> classes.put(path.asClassName(), code));
    }
}
