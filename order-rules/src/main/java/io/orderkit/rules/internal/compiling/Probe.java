package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.Trial;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets the rules judge more facts than any question has, before they come into force: a firing limit stops neither a join nor a
 * condition that does not end, and Java cannot end a thread. So a thread of its own goes first, and is left behind when it hangs; the
 * host goes on with the rules that it has.
 */
final class Probe implements Trial {
    /** A session of the largest kind that there may be. */
    static final int FACTS = 32;

    private static final Duration BUDGET = Duration.ofSeconds(5);

    @Override
    public void run(RuleSet rules, Consumer<Finding> findings) {
        for (Topic topic : Topic.values()) {
            judge(BUDGET, () -> rules.rehearse(topic, WorstCase.facts(rules.rules(topic), FACTS)))
                    .ifPresent(problem -> findings.accept(Finding.of(topic.file(), 0, problem)));
        }
    }

    /** What is wrong with the task: it failed, or did not end in time. */
    static Optional<String> judge(Duration budget, Runnable task) {
        Queue<String> problems = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread probe = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (PolicyFailure e) {
                        problems.add("on " + FACTS + " facts at once, " + e.getMessage());
                    } catch (RuntimeException | Error e) {
                        // Whatever it is: rules that could not be tried to the end do not come into force.
                        problems.add("on " + FACTS + " facts at once, breaks off: " + e);
                    } finally {
                        done.countDown();
                    }
                },
                "order-rules-probe");
        probe.setDaemon(true);
        probe.start();
        try {
            return done.await(budget.toMillis(), TimeUnit.MILLISECONDS)
                    ? problems.stream().findFirst()
                    : Optional.of("does not come to an end on " + FACTS + " facts at once: given up after "
                            + budget.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was not tried to the end: interrupted");
        }
    }
}
