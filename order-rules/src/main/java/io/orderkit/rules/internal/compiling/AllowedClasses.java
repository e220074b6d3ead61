package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.model.Name;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import io.orderkit.rules.vocabulary.OwnFact;
import io.orderkit.rules.vocabulary.OwnRuling;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The allow-lists of the classes that rules may use. Every name in the lists is necessary: without it, some rule that
 * the grammar allows could not be compiled or run. Each list contains the facts and rulings of all shipped topics. The
 * facts of all questions that hosts add have the same Java type.
 */
final class AllowedClasses {
    /** The maximum number of variables that the engine passes to a consequence. */
    private static final int MOST_IN_A_CONSEQUENCE = 30;

    /** The maximum number of variables that the engine passes to a condition. */
    private static final int MOST_IN_A_CONDITION = 18;

    private static final String FUNCTIONS = "org.drools.model.functions";
    private static final String CONSEQUENCES = "org.drools.model.consequences";

    /** The accumulate functions, which the engine's configuration loads by name even though no rule uses them. */
    private static final Set<String> ACCUMULATORS = all(Stream.of(
                    "Average",
                    "BigDecimalAverage",
                    "BigDecimalMax",
                    "BigDecimalMin",
                    "BigDecimalSum",
                    "BigIntegerMax",
                    "BigIntegerMin",
                    "BigIntegerSum",
                    "CollectList",
                    "CollectSet",
                    "Count",
                    "IntegerMax",
                    "IntegerMin",
                    "IntegerSum",
                    "LongMax",
                    "LongMin",
                    "LongSum",
                    "Max",
                    "Min",
                    "NumericMax",
                    "NumericMin",
                    "StandardDeviation",
                    "Sum",
                    "Variance")
            .map(name -> "org.drools.core.base.accumulators." + name + "AccumulateFunction"));

    /** The classes that compiled rules reference and call. */
    private static final Set<String> RULES = all(
            in(
                    "java.lang",
                    "Boolean",
                    "Comparable",
                    "Enum",
                    "Integer",
                    "Number",
                    "Object",
                    "RuntimeException",
                    "Throwable"),
            in("java.util", "ArrayList", "Arrays", "Collections", "List"),
            in(
                    "org.drools.model",
                    "DomainClassMetadata",
                    "Index$ConstraintType",
                    "Model",
                    "PatternDSL$PatternDef",
                    "Rule",
                    "Rule$Attribute",
                    "RuleItemBuilder",
                    "Variable"),
            in("org.drools.model.functions", "Function1", "HashedExpression", "Operator", "PredicateInformation"),
            in("org.drools.model.impl", "RuleBuilder"),
            in("org.drools.model.operators", "InOperator"),
            in("org.drools.model.view", "ViewItemBuilder"),
            in("org.drools.modelcompiler.dsl.pattern", "D"),
            in("org.drools.modelcompiler.util", "EvaluationUtil"),
            numbered(FUNCTIONS, "Block", "", MOST_IN_A_CONSEQUENCE),
            numbered(CONSEQUENCES, "ConsequenceBuilder$_", "", MOST_IN_A_CONSEQUENCE),
            numbered(FUNCTIONS, "Predicate", "", MOST_IN_A_CONDITION));

    /**
     * Additional types that the Java compiler reads because they occur in the signatures of allowed classes. Types that occur only in
     * signatures can be read but not loaded.
     */
    private static final Set<String> SIGNATURES = all(
            in("java.io", "Serializable"),
            in(
                    "java.lang",
                    "CharSequence",
                    "Class",
                    "Cloneable",
                    "Enum$EnumDesc",
                    "Error",
                    "Exception",
                    "Long",
                    "Override",
                    "Record"),
            in("java.lang.constant", "Constable", "ConstantDesc", "DynamicConstantDesc"),
            in("java.lang.invoke", "MethodHandles", "MethodHandles$Lookup", "StringConcatFactory", "TypeDescriptor"),
            in("java.util", "AbstractList", "RandomAccess"),
            in(
                    "org.drools.model",
                    "AlphaIndex",
                    "BetaIndex",
                    "DSL",
                    "Declaration",
                    "DeclarationSource",
                    "Drools",
                    "DynamicValueSupplier",
                    "EntryPoint",
                    "Global",
                    "Index",
                    "Index$IndexType",
                    "PatternDSL",
                    "PatternDSL$ReactOn",
                    "Query",
                    "TypeMetaData",
                    "TypeReference",
                    "Window"),
            in(
                    "org.drools.model.consequences",
                    "ConsequenceBuilder",
                    "ConsequenceBuilder$AbstractValidBuilder",
                    "ConsequenceBuilder$ValidBuilder"),
            in(
                    "org.drools.model.functions",
                    "Function1$Impl",
                    "Function2",
                    "Function3",
                    "Function4",
                    "Operator$MultipleValue"),
            in("org.drools.model.functions.temporal", "TemporalPredicate"),
            in("org.drools.model.view", "ExprViewItem", "ViewItem"),
            in(FUNCTIONS, "Block31"),
            numbered(FUNCTIONS, "Block", "$Impl", MOST_IN_A_CONSEQUENCE),
            numbered(FUNCTIONS, "Predicate", "$Impl", MOST_IN_A_CONDITION));

    private AllowedClasses() {}

    /** Returns the names of the classes that the engine may load while translating rules. */
    static Set<String> translating() {
        return all(ACCUMULATORS.stream(), words());
    }

    /** Returns the names of the classes that the Java compiler may read. */
    static Set<String> compiling() {
        Set<String> names = all(RULES.stream(), SIGNATURES.stream(), words());
        // In later versions of Java, the listed classes may have further supertypes that are not in the list.
        return all(
                names.stream(),
                names.stream().filter(name -> name.startsWith("java.")).flatMap(AllowedClasses::supertypes));
    }

    /** Returns the names of the classes that compiled rules may load. */
    static Set<String> running() {
        return all(RULES.stream(), words());
    }

    private static Stream<String> words() {
        Set<Class<?>> words = new HashSet<>(Set.of(
                Name.class, // the superclass of Tier and all other name types
                OpenFact.class,
                OpenValues.class,
                OwnFact.class,
                OwnRuling.class,
                Object.class,
                String.class));
        addCalls(words, OpenFact.class);
        for (Topic topic : ShippedTopics.all()) {
            words.add(topic.ruling());
            addCalls(words, topic.ruling());
            words.add(topic.fact());
            Arrays.stream(topic.fact().getRecordComponents())
                    .map(RecordComponent::getType)
                    .forEach(words::add);
        }
        return words.stream().filter(type -> !type.isPrimitive()).map(Class::getName);
    }

    private static void addCalls(Set<Class<?>> words, Class<?> type) {
        for (Method method : type.getMethods()) {
            words.addAll(Arrays.asList(method.getParameterTypes()));
            words.add(method.getReturnType());
        }
    }

    private static Stream<String> supertypes(String name) {
        try {
            Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                    .flatMap(above -> Stream.concat(Stream.of(above.getName()), supertypes(above.getName())));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }

    private static Stream<String> in(String location, String... names) {
        return Stream.of(names).map(name -> location + "." + name);
    }

    private static Stream<String> numbered(String location, String name, String ending, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> location + "." + name + number + ending);
    }

    @SafeVarargs
    private static Set<String> all(Stream<String>... names) {
        return Stream.of(names).flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    }
}
