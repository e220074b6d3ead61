package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.Resource;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/**
 * The rule engine's translation of rules into Java source. Translations are independent of each other and need no clean-up, because they
 * register nothing in the rule engine.
 */
final class RuleTranslator {
    /**
     * Two unneeded parts of the generated code: a date format with a locale, and an annotation from the engine's
     * compiler. Both parts are removed, because they use classes that are not on the allow-lists.
     */
    private static final Pattern UNUSED = Pattern.compile(
            "(?m)^\\s*public final static java\\.time\\.format\\.DateTimeFormatter DATE_TIME_FORMATTER ="
                    + " new java\\.time\\.format\\.DateTimeFormatterBuilder\\(\\)[^;\\n\"]*;$"
                    + "|^@org\\.drools\\.compiler\\.kie\\.builder\\.MaterializedLambda\\(\\)$");

    /**
     * A generated name that ends in a number. The number comes from an engine counter that is shared throughout the
     * virtual machine, so the number depends on all earlier translations.
     */
    private static final Pattern NUMBERED = Pattern.compile("(GENERATED_\\$\\w+\\$)(\\d+)(?=\\$)");

    /**
     * The indentation. The engine aligns lines with the ends of names, so the indentation depends on the generated
     * numbers.
     */
    private static final Pattern INDENT = Pattern.compile("(?m)^\\h+");

    private static final int NEVER = -1;

    private RuleTranslator() {}

    /**
     * Translates rules from the engine's notation into Java source.
     *
     * @param problems the receiver of the errors, in the engine's own words
     * @return the source by path
     */
    static SortedMap<String, String> translate(Topic topic, EngineText rules, List<String> problems) {
        return translate(topic, EngineGrammars.parse(rules.text()), problems);
    }

    /** Translates unchecked rules. */
    static SortedMap<String, String> translate(Topic topic, PackageDescr rules, List<String> problems) {
        Resource resource = new ByteArrayResource(new byte[0]);
        resource.setSourcePath(topic.file());
        rules.setPreferredPkgUUID(topic.modelId());
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources, configuration().as(KnowledgeBuilderConfigurationImpl.KEY), null, false);
        builder.buildPackages(List.of(new CompositePackageDescr(resource, rules)));
        builder.getResults(ResultSeverity.ERROR).stream()
                .map(KnowledgeBuilderResult::getMessage)
                .forEach(problems::add);
        List<GeneratedFile> files = new ArrayList<>();
        builder.getPackageSources().forEach(source -> source.collectGeneratedFiles(files));
        SortedMap<String, String> sources = new TreeMap<>();
        files.forEach(file -> sources.put(file.relativePath(), withoutUnused(file)));
        Map<String, Integer> numbers = new HashMap<>();
        sources.replaceAll((path, source) -> numberedFromOne(source, numbers));
        return sources;
    }

    private static String numberedFromOne(String source, Map<String, Integer> numbers) {
        return NUMBERED.matcher(INDENT.matcher(source).replaceAll("")).replaceAll(name -> {
            Integer number = numbers.computeIfAbsent(name.group(2), any -> numbers.size() + 1);
            return Matcher.quoteReplacement(name.group(1) + number);
        });
    }

    private static String withoutUnused(GeneratedFile file) {
        return UNUSED.matcher(new String(file.contents(), StandardCharsets.UTF_8))
                .replaceAll("");
    }

    /**
     * Returns an engine configuration without a thread pool. The engine must work on the calling thread, because time and memory are
     * limited only for that thread.
     */
    private static KnowledgeBuilderConfiguration configuration() {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, AllowedClassLoader.forTranslating());
        configuration.setOption(ParallelRulesBuildThresholdOption.get(NEVER));
        configuration.setOption(ParallelLambdaExternalizationOption.DISABLED);
        return configuration;
    }
}
