package io.orderkit.rules;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.BoundedFindings;
import io.orderkit.rules.internal.Directory;
import io.orderkit.rules.internal.Judge;
import io.orderkit.rules.internal.Memory;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.ShippedRules;
import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.Tracer;
import io.orderkit.rules.internal.examples.Rehearsal;
import io.orderkit.rules.internal.rulings.CollectedCompleteness;
import io.orderkit.rules.internal.rulings.CollectedDeposit;
import io.orderkit.rules.internal.rulings.CollectedDueTime;
import io.orderkit.rules.internal.rulings.CollectedMallTerms;
import io.orderkit.rules.internal.rulings.CollectedPostponement;
import io.orderkit.rules.internal.rulings.CollectedPricing;
import io.orderkit.rules.internal.rulings.CollectedTier;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The policies as rule files, one a topic, which business analysts read and change (X7): tier.drl, deposit.drl,
 * postponement.drl, pricing.drl, completeness.drl, due-time.drl, mall.drl, and reasons.csv with the sentences.
 *
 * <pre>
 * RuleBook rules = RuleBook.standard();                         // as shipped; compiled when the library was built
 * RuleBook ours = RuleBook.load(Path.of("/etc/mill/rules"));    // a directory of our own
 * RuleWatch live = RuleBook.watch(Path.of("/etc/mill/rules"));  // the same, followed as it changes
 * </pre>
 *
 * <p>Where several rules speak to one question: the lowest tier holds, the highest deposit, every doubt about a price,
 * every required item, the shortest time that is not merely the usual one, and the stricter terms of the mall; two rules that
 * contradict each other about the terms of postponement are a failure. The order in which rules stand in a file never decides.
 * A verdict carries every rule that fired, and the reasons of those that decided.
 *
 * <p>Each question throws {@link PolicyFailure}, naming the rule, when a rule fails, when the rules do not come to an end,
 * and when they leave the question unanswered.
 *
 * <p>Of one version for good, and thread-safe. One book serves all threads of an application; opening one is dear, asking is cheap.
 */
public final class RuleBook implements Policies {
    private final RuleSet rules;
    private final Judge judge;
    private final @Nullable Memory memory;
    private final Reasons reasons;

    RuleBook(RuleSet rules) {
        this(rules, rules, null);
    }

    private RuleBook(RuleSet rules, Judge judge, @Nullable Memory memory) {
        this.rules = rules;
        this.judge = judge;
        this.memory = memory;
        this.reasons = new Reasons(rules.reasons());
    }

    /** The rules that are shipped with the library: the handbook's. */
    public static RuleBook standard() {
        return new RuleBook(ShippedRules.open());
    }

    /**
     * Compiles the rules in a directory. It holds all eight files; to begin with, copy the shipped ones. The version's label
     * is the directory's name.
     *
     * @throws RuleSetInvalid when a file is missing or wrong, or cannot be judged in the memory that there is, with the findings
     * @throws IllegalStateException when the rule compiler is not on the class path; the message says what to add
     */
    public static RuleBook load(Path directory) {
        Directory.requireCompiler();
        BoundedFindings findings = new BoundedFindings();
        try {
            return new RuleBook(Directory.open(directory, findings)
                    .orElseThrow(() -> new RuleSetInvalid(directory.toString(), findings, null)));
        } catch (RuleSetInvalid e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Whatever files lead to, StackOverflowError and OutOfMemoryError included, is a finding about them.
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + Shown.failure(e)));
            throw new RuleSetInvalid(directory.toString(), findings, e);
        }
    }

    /**
     * Watches a directory of rules that may change: every second, with texts kept in memory, and nobody told. For other
     * settings, {@link RuleWatch#of}.
     *
     * @throws RuleSetInvalid when the files do not do to begin with
     * @throws IllegalStateException when the rule compiler is not on the class path; the message says what to add
     */
    public static RuleWatch watch(Path directory) {
        return RuleWatch.of(directory).start();
    }

    @Override
    public TierVerdict tier(TierFacts facts) {
        return verdict(facts, () -> judge.judge(Topic.TIER, rules.view().of(facts), new CollectedTier()));
    }

    @Override
    public DepositVerdict deposit(DepositFacts facts) {
        return verdict(facts, () -> judge.judge(Topic.DEPOSIT, rules.view().of(facts), new CollectedDeposit()));
    }

    @Override
    public PostponementVerdict postponement(PostponementFacts facts) {
        return verdict(
                facts, () -> judge.judge(Topic.POSTPONEMENT, rules.view().of(facts), new CollectedPostponement()));
    }

    @Override
    public PricingVerdict pricing(PricingFacts facts) {
        return verdict(facts, () -> judge.judge(Topic.PRICING, rules.view().of(facts), new CollectedPricing()));
    }

    @Override
    public CompletenessVerdict completeness(CompletenessFacts facts) {
        return verdict(
                facts, () -> judge.judge(Topic.COMPLETENESS, rules.view().of(facts), new CollectedCompleteness()));
    }

    @Override
    public DueTimeVerdict dueTime(DueTimeFacts facts) {
        return verdict(facts, () -> judge.judge(Topic.DUE_TIME, rules.view().of(facts), new CollectedDueTime()));
    }

    @Override
    public MallTermsVerdict mallTerms(MallTermsFacts facts) {
        return verdict(facts, () -> judge.judge(Topic.MALL, rules.view().of(facts), new CollectedMallTerms()));
    }

    private <V extends Verdict> V verdict(PolicyFacts<V> facts, Supplier<V> judged) {
        return memory == null ? judged.get() : memory.verdict(facts, judged);
    }

    /**
     * The same rules, with a memory for verdicts: equal facts, where 1.0 is 1.00, get the verdict that they got before. It
     * is of this book only, so that other rules never answer from it. It pays where the same facts come again: where few
     * do, remembering costs more than it spares.
     *
     * @param most how many verdicts it holds; the least asked go first
     * @throws InvalidValue when fewer than 2
     */
    public RuleBook remembering(int most) {
        if (most < 2) {
            throw InvalidValue.of("memory for verdicts", most, "2 or more");
        }
        return new RuleBook(rules, rules, new Memory(most));
    }

    /** How often the memory answered, for whoever wants to size it; nothing for a book without. */
    public Optional<Recall> recall() {
        return Optional.ofNullable(memory).map(it -> new Recall(it.known(), it.asked(), it.size()));
    }

    /**
     * How a memory for verdicts fares.
     *
     * @param known how many questions it answered
     * @param asked how many the rules had to answer
     * @param held how many verdicts it holds
     */
    public record Recall(long known, long asked, int held) {}

    /**
     * The verdict on facts, with every rule that fired, on what, and what it said (X5). The memory is not asked.
     *
     * @throws PolicyFailure as the question itself
     */
    public <V extends Verdict> Explanation<V> explain(PolicyFacts<V> facts) {
        Tracer tracer = new Tracer(rules);
        V verdict = facts.judgedBy(new RuleBook(rules, tracer, null));
        return new Explanation<>(verdict, tracer.firings());
    }

    /**
     * All that can be told of the facts' question: also when there is no verdict, and with the rules that nearly applied
     * (X5).
     */
    public Account account(PolicyFacts<?> facts) {
        return Account.of(rules, facts);
    }

    /** What the examples beside these rules show; all of them are as expected, or the rules would not be in force. */
    public ExampleReport examples() {
        return Rehearsal.of(rules, finding -> {});
    }

    /** The hash of the files' content, and what people call these rules: {@code standard (3f9c0a…)}. */
    @Override
    public RuleSetVersion version() {
        return rules.version();
    }

    /** The texts that judge, by file name (X5); line ends are {@code \n}. */
    public Map<String, String> texts() {
        return rules.files().texts();
    }

    RuleSet rules() {
        return rules;
    }

    /** The sentences of these rules' reasons. */
    public Reasons reasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "RuleBook " + version();
    }
}
