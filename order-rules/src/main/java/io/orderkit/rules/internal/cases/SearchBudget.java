package io.orderkit.rules.internal.cases;

/**
 * A budget that limits the number of conditions evaluated and the time taken. The budget is spent when either limit is reached. When its
 * budget is spent, a search stops and reports which cases it has covered. For one thread.
 */
public final class SearchBudget {
    /**
     * The number of conditions evaluated between two readings of the clock. Reading the clock costs as much as evaluating several hundred
     * conditions.
     */
    private static final int CONDITIONS_A_LOOK = 1 << 16;

    private final long deadline;
    private long conditions;
    private long nextLook;

    /**
     * @param conditions the maximum number of conditions to evaluate
     * @param deadline the deadline of the search, as a value returned by {@link System#nanoTime}
     */
    public SearchBudget(long conditions, long deadline) {
        this.conditions = conditions;
        this.nextLook = conditions - CONDITIONS_A_LOOK;
        this.deadline = deadline;
    }

    public void spend(int asked) {
        conditions -= asked;
        if (conditions < nextLook) {
            nextLook = conditions - CONDITIONS_A_LOOK;
            if (System.nanoTime() - deadline > 0) {
                conditions = 0;
            }
        }
    }

    public boolean spent() {
        return conditions <= 0;
    }
}
