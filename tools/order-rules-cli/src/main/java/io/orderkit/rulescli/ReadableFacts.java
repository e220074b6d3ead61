package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.facts.FactsUnreadable;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The facts in a file, except those on unreadable lines. An unreadable line is reported, and reading continues with the
 * next line.
 */
final class ReadableFacts implements Iterator<RecordedFacts> {
    /** The number of unreadable lines at which reading stops, because the file probably does not contain facts. */
    private static final int MOST_UNREADABLE = 100;

    private final FactFile file;
    private final Consumer<FactsUnreadable> unreadable;
    private Optional<RecordedFacts> ahead = Optional.empty();
    private int missed;

    ReadableFacts(FactFile file, Consumer<FactsUnreadable> unreadable) {
        this.file = file;
        this.unreadable = unreadable;
    }

    /** Returns the number of unreadable lines found so far. */
    int missed() {
        return missed;
    }

    /**
     * @throws FactsUnreadable when the rest of the file cannot be read, or after {@value #MOST_UNREADABLE} unreadable
     *     lines
     */
    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            try {
                if (!file.hasNext()) {
                    return false;
                }
                ahead = Optional.of(file.next());
            } catch (FactsUnreadable e) {
                missed++;
                if (!e.goesOn() || missed >= MOST_UNREADABLE) {
                    throw e;
                }
                unreadable.accept(e);
            }
        }
        return true;
    }

    @Override
    public RecordedFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the end of the file has been reached");
        }
        RecordedFacts next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }
}
