package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.reading.DrlText;
import io.orderkit.rules.internal.reading.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.api.io.Resource;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;

/**
 * Compiles the parsed rules of a topic into classes, in memory.
 *
 * <p>It works below the rule engine's own project and repository: nothing is registered anywhere, so that two compilations
 * cannot get at each other's rules and nothing need be removed afterwards. One at a time, since the engine's compiler keeps
 * caches for the whole virtual machine.
 */
final class RuleCompiler {
    private static final String JAVA = "17";
    private static final String SOURCES = "src/main/java";

    private RuleCompiler() {}

    /**
     * Compiles.
     *
     * @param classes receives the classes by name
     * @param problems receives what is wrong, in the engine's words
     * @return whether nothing was wrong
     */
    static boolean compile(RuleFile rules, Map<String, byte[]> classes, List<String> problems) {
        return compile(rules.topic(), RuleParser.parse(DrlText.of(rules)), classes, problems);
    }

    /** Compiles rules that nobody has checked. */
    static synchronized boolean compile(
            Topic topic, PackageDescr rules, Map<String, byte[]> classes, List<String> problems) {
        List<GeneratedFile> sources = new ArrayList<>();
        translate(topic, rules, sources, problems);
        if (problems.isEmpty()) {
            compile(sources, classes, problems);
        }
        return problems.isEmpty();
    }

    private static void translate(Topic topic, PackageDescr rules, List<GeneratedFile> sources, List<String> problems) {
        Resource resource = new ByteArrayResource(new byte[0]);
        resource.setSourcePath(topic.file());
        rules.setPreferredPkgUUID(topic.modelId());
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources,
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, AllowedClasses.toCompileWith())
                        .as(KnowledgeBuilderConfigurationImpl.KEY),
                null,
                false);
        builder.buildPackages(List.of(new CompositePackageDescr(resource, rules)));
        builder.getResults(ResultSeverity.ERROR).stream()
                .map(KnowledgeBuilderResult::getMessage)
                .forEach(problems::add);
        builder.getPackageSources().forEach(source -> source.collectGeneratedFiles(sources));
    }

    private static void compile(List<GeneratedFile> sources, Map<String, byte[]> classes, List<String> problems) {
        MemoryFileSystem from = new MemoryFileSystem();
        MemoryFileSystem to = new MemoryFileSystem();
        PortablePath root = PortablePath.of(SOURCES);
        List<String> names = new ArrayList<>();
        for (GeneratedFile source : sources) {
            PortablePath path = root.resolve(source.relativePath());
            from.write(path, source.contents());
            names.add(path.asString());
        }
        JavaCompiler compiler = JavaCompilerFactory.loadCompiler(CompilerType.ECLIPSE, JAVA, SOURCES + "/");
        CompilationResult result =
                compiler.compile(names.toArray(String[]::new), from, to, AllowedClasses.toCompileWith());
        Arrays.stream(result.getErrors())
                .map(CompilationProblem::getMessage)
                .distinct()
                .forEach(problems::add);
        to.getMap().forEach((path, code) -> classes.put(path.asClassName(), code));
    }
}
