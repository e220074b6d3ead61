package io.orderkit.rules;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.rules.internal.compiling.RuleSetBuilder;
import io.orderkit.rules.internal.examples.ExampleRun;
import io.orderkit.rules.internal.explaining.QuestionExplainer;
import io.orderkit.rules.internal.files.DirectoryContents;
import io.orderkit.rules.internal.files.DirectoryReader;
import io.orderkit.rules.internal.findings.BoundedFindings;
import io.orderkit.rules.internal.judging.FiringTracer;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.judging.VerdictMemory;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reviewing.RuleSetReview;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.question.DescribedQuestion;
import io.orderkit.rules.question.RuleQuestion;
import io.orderkit.rules.report.ExampleReport;
import io.orderkit.rules.report.Explanation;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.QuestionReport;
import io.orderkit.rules.report.RuleReview;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The policies of the order process, defined in rule files that business analysts read and change (X7). Each topic has one file. The rule
 * files about an order are tier.drl, deposit.drl, postponement.drl, pricing.drl, completeness.drl, due-time.drl and mall.drl. The rule
 * files about the process itself are issue.drl, payment-gate.drl, cancellation-fee.drl, back-dating.drl, supervision.drl and plan.drl. The
 * sentences that explain verdicts are in reasons.csv.
 *
 * <pre>
 * RuleBook rules = RuleBook.standard();                         // as shipped; compiled when the library was built
 * RuleBook ours = RuleBook.load(Path.of("/etc/mill/rules"));    // from our own rule directory
 * RuleWatch live = RuleBook.watch(Path.of("/etc/mill/rules"));  // our own rules, watched for changes
 * </pre>
 *
 * <p>Several rules may answer one question. A verdict combines the answers of several rules: the lowest tier, the highest deposit, every
 * doubt about a price and every required item. If several rules give an obligation a specific due time, the shortest applies. If several
 * rules set the same term of a mall order, the strictest value applies. There is no verdict if two rules contradict
 * each other about the terms of postponement. The order of the rules in a file has no effect on the verdict. A verdict
 * contains the names of all rules that fired, and the reasons given by the rules that determined the answer.
 *
 * <p>A {@link PolicyFailure} is thrown when a rule fails, when the rules do not terminate, or when no rule answers the question. The
 * exception names the rule that failed.
 *
 * <p>Each rule book caches its verdicts and reuses them for equal facts. The cache treats the figures 1.0 and 1.00 as
 * equal. By default, the cache holds up to 4,096 verdicts. Use {@link #remembering RuleBook.remembering} to set another
 * size. Rule books do not share caches, so a rule book never returns a verdict from another rule book.
 *
 * <p>A rule book is thread-safe, and its version never changes. One rule book serves all threads of an application. Loading a rule book is
 * expensive; asking it a question is cheap.
 */
public final class RuleBook implements Policies {
    /**
     * The default size of the verdict cache, in verdicts. A cache of the default size suffices for several hundred open orders and takes a
     * few megabytes.
     */
    private static final int USUALLY_REMEMBERED = 4096;

    private final RuleSet rules;
    private final @Nullable VerdictMemory memory;
    private final boolean shipped;
    private final Reasons reasons;

    RuleBook(RuleSet rules) {
        this(rules, new VerdictMemory(USUALLY_REMEMBERED), false);
    }

    private RuleBook(RuleSet rules, @Nullable VerdictMemory memory, boolean shipped) {
        this.rules = rules;
        this.shipped = shipped;
        this.memory = memory;
        this.reasons = new Reasons(rules.reasons());
    }

    /** Returns the rules shipped with the library, which implement the handbook. */
    public static RuleBook standard() {
        return new RuleBook(ShippedRules.open(), new VerdictMemory(USUALLY_REMEMBERED), true);
    }

    /** Returns a loader for rule books that also answer a host's own questions. */
    public static RuleBookLoader asking(RuleQuestion... questions) {
        return new RuleBookLoader(questions);
    }

    /**
     * Compiles the rule files in a directory. To create a rule directory, copy the shipped files. The files about the
     * process itself are optional, because rule directories written for release 0.1 do not contain them. If an optional
     * file is missing, the shipped file replaces it and does not affect the version. The name of the directory becomes
     * the label of the version.
     *
     * @throws RuleSetInvalid when a rule file is missing or invalid, or when the rules need more memory than is
     *     available; the exception contains the findings
     * @throws IllegalStateException when the rule compiler is not on the class path; the message names the missing dependency
     */
    public static RuleBook load(Path directory) {
        return load(directory, ShippedTopics.all());
    }

    static RuleBook load(Path directory, Topics topics) {
        RuleSetBuilder.requireCompiler();
        BoundedFindings findings = new BoundedFindings();
        try {
            DirectoryContents contents = DirectoryReader.readSettled(directory, topics);
            findings.takeOver(contents.findings());
            Optional<RuleSet> rules = findings.isEmpty() ? RuleSetBuilder.build(contents, findings) : Optional.empty();
            return new RuleBook(rules.orElseThrow(() -> new RuleSetInvalid(directory.toString(), findings, null)));
        } catch (RuleSetInvalid e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Any failure that the rule files cause is reported as a finding, even a StackOverflowError or an
            // OutOfMemoryError.
            findings.add(Finding.of(directory.toString(), 0, "cannot take effect: " + PrintableText.failure(e)));
            throw new RuleSetInvalid(directory.toString(), findings, e);
        }
    }

    /**
     * Watches a rule directory for changes. The watch checks the directory every second, archives the rule texts in memory, and sends no
     * reports. Use {@link RuleWatch#of RuleWatch.of} for other settings.
     *
     * @throws RuleSetInvalid when the rule files are invalid at the start of the watch
     * @throws IllegalStateException when the rule compiler is not on the class path; the message names the missing dependency
     */
    public static RuleWatch watch(Path directory) {
        return RuleWatch.of(directory).start();
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        return memory == null ? rules.judge(facts) : remembered(memory, facts);
    }

    @SuppressWarnings("unchecked") // the type of the facts determines the type of the verdict
    private <V extends Verdict> V remembered(VerdictMemory remembering, PolicyFacts<V> facts) {
        return (V) remembering.verdict(rules.asRead(facts), () -> rules.judge(facts));
    }

    @Override
    public boolean answers(Class<? extends PolicyFacts<?>> question) {
        return rules.topics().find(question).isPresent();
    }

    /**
     * Returns a rule book with the same rules and an empty verdict cache of another size.
     *
     * @param most the maximum number of cached verdicts; the least recently used are evicted first
     * @throws InvalidValue when the size of the cache is less than 2
     */
    public RuleBook remembering(int most) {
        if (most < 2) {
            throw InvalidValue.of("memory for verdicts", most, "2 or more");
        }
        return new RuleBook(rules, new VerdictMemory(most), shipped);
    }

    /** Returns a rule book with the same rules and no verdict cache, so that the rules evaluate every question. */
    public RuleBook withoutMemory() {
        return new RuleBook(rules, null, shipped);
    }

    /**
     * Returns the statistics of the verdict cache, which help you choose the cache size; empty for a rule book without
     * a cache.
     */
    public Optional<Recall> recall() {
        return Optional.ofNullable(memory).map(it -> new Recall(it.known(), it.asked(), it.size()));
    }

    /**
     * The statistics of a verdict cache.
     *
     * @param known the number of questions that the cache answered
     * @param asked the number of questions that the rules had to answer
     * @param held the number of verdicts currently in the cache
     */
    public record Recall(long known, long asked, int held) {}

    /**
     * Returns the verdict on a question, with the facts and the rulings of every rule that fired (X5). The cache is bypassed.
     *
     * @throws PolicyFailure when the rules give no verdict on the question
     */
    public <V extends Verdict> Explanation<V> explain(PolicyFacts<V> facts) {
        FiringTracer tracer = new FiringTracer(rules);
        V verdict = tracer.judge(facts);
        return new Explanation<>(verdict, tracer.firings());
    }

    /**
     * Returns a report on a question, which also lists the rules that nearly applied (X5). A rule nearly applied if
     * exactly one of its conditions did not hold. The report is returned even if the rules give no verdict.
     */
    public QuestionReport report(PolicyFacts<?> facts) {
        return QuestionExplainer.explain(rules, facts);
    }

    /**
     * Returns the results of the examples in the rule directory. All examples pass, because rules with a failing
     * example are not loaded.
     */
    public ExampleReport examples() {
        return ExampleRun.of(rules, finding -> {});
    }

    /**
     * Returns the review's findings: errors and warnings that did not prevent the rules from being loaded (K3). The review finds cases
     * without a verdict, contradictions, and conditions that can never hold. The review examines the boundary cases of the rules'
     * conditions and tables; the number of cases and the time are limited.
     */
    public RuleReview review() {
        return RuleSetReview.of(rules);
    }

    /**
     * Returns the differences between a company's names and those in {@code vocabulary.json}. If vocabulary.json does not exist, the
     * company's names are compared with those of the handbook. The shipped rules accept all names except those of
     * additional tiers, which have no rows in the shipped tables.
     */
    @Override
    public List<String> objections(Catalogue names) {
        return shipped ? withoutRows(names) : differences(names);
    }

    /**
     * Returns the names that the rule files may use. The names come from {@code vocabulary.json} or, without that file, from the handbook.
     */
    public Catalogue catalogue() {
        return rules.names().catalogue();
    }

    /** Returns the host's questions as described in the rule directory, for programs that cannot load the host's classes. */
    public List<DescribedQuestion> describedQuestions() {
        return rules.topics().stream()
                .filter(topic -> topic.facts() == DeclaredFacts.class)
                .map(DescribedQuestion::new)
                .toList();
    }

    private List<String> differences(Catalogue names) {
        List<String> differences =
                names.differences("the processes", rules.names().catalogue(), "the rule directory");
        return differences.isEmpty()
                ? differences
                : Stream.concat(
                                differences.stream(),
                                Stream.of("call VocabularyFile.write to write the names of a process to the directory"))
                        .toList();
    }

    private static List<String> withoutRows(Catalogue names) {
        return names.tiers().stream()
                .filter(tier -> !Catalogue.handbook().knows(tier))
                .map(tier -> "the tables of the shipped rules have no rows for the tier " + tier.value()
                        + "; copy the rules into a directory and add the rows")
                .toList();
    }

    /** Returns the version of the rules, which consists of a label and a hash of the rule files. */
    @Override
    public RuleSetVersion version() {
        return rules.version();
    }

    /** Returns the texts of the rules in force, by file name, with {@code \n} as the line separator (X5). */
    public Map<String, String> texts() {
        return rules.texts().byName();
    }

    /**
     * Returns the name of the rule file that answers a question.
     *
     * @throws IllegalArgumentException when no rule file answers questions with facts of this Java type
     */
    public String fileAbout(PolicyFacts<?> facts) {
        return rules.topics().about(facts).file();
    }

    RuleSet rules() {
        return rules;
    }

    /** Returns the sentences of the reasons as messages under keys such as {@code doubt.freight-too-low} (C5). */
    @Override
    public Optional<Wording> wording() {
        return Optional.of(reasons.asWords("doubt."));
    }

    /** Returns the sentences for the reasons in this rule book's verdicts. */
    public Reasons reasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "RuleBook " + version();
    }
}
