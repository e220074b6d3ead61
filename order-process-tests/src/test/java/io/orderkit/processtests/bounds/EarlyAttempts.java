package io.orderkit.processtests.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.walk.WalkChoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Chooses the commands of a walk and also checks copies of each command. In each copy, one date is two days before the
 * latest event that must precede the command, so the copy must be refused. Not thread-safe.
 *
 * @param <O> the order
 */
final class EarlyAttempts<O extends Order<O>> implements WalkChoice<O> {
    private static final int TOO_EARLY_DAYS = HappenedOn.TOLERANCE_DAYS + 1;
    private static final Set<String> TOO_EARLY =
            Set.of(KernelRefusal.HAPPENED_TOO_EARLY.code(), KernelRefusal.EVIDENCE_TOO_EARLY.code());

    private final ProcessDefinition<O> process;
    private final WalkChoice<O> choice;
    private final Function<O, Optional<LocalDate>> begun;
    private final Set<String> refused = new TreeSet<>();

    EarlyAttempts(ProcessDefinition<O> process, WalkChoice<O> choice, Function<O, Optional<LocalDate>> begun) {
        this.process = process;
        this.choice = choice;
        this.begun = begun;
    }

    /** Returns the paths of the dates that were refused because they were too early. */
    Set<String> refused() {
        return refused;
    }

    @Override
    public Act next(O order, Moment moment) {
        Act act = choice.next(order, moment);
        latest(order, act.command(), moment).ifPresent(latest -> {
            LocalDate early = latest.minusDays(TOO_EARLY_DAYS);
            ZoneId zone = moment.calendar().zone();
            new EarlyCopies(early, zone).of(act.command()).forEach((path, copy) -> {
                // moving a date can change which events must precede the command, for example if the date determines
                // one of these events
                if (latest(order, copy, moment)
                        .filter(its -> !its.isBefore(latest))
                        .isPresent()) {
                    mustBeRefused(order, copy, act.actor(), moment);
                    refused.add(path);
                }
            });
        });
        return act;
    }

    private void mustBeRefused(O order, OrderCommand copy, Actor actor, Moment moment) {
        assertThat(process.refusals(order, copy, new Deciding(actor, moment, Facts.none())))
                .as("the refusals of %s", copy)
                .extracting(Refusal::code)
                .containsAnyElementsOf(TOO_EARLY);
    }

    @SuppressWarnings("unchecked") // every command of the process is a Command<O>
    private Optional<LocalDate> latest(O order, OrderCommand command, Moment moment) {
        return ((Command<O>) command)
                .follows(order, moment).stream()
                        .map(HappenedOn::day)
                        .max(Comparator.naturalOrder())
                        .or(() -> begun.apply(order));
    }
}
