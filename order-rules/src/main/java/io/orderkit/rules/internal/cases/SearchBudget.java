package io.orderkit.rules.internal.cases;

/**
 * A budget of conditions and time, which is spent when either is used up. The search then stops and reports how far it came. For one
 * thread.
 */
public final class SearchBudget {
    /** The number of conditions between two looks at the clock. A look costs as much as some hundred conditions. */
    private static final int CONDITIONS_A_LOOK = 1 << 16;

    private final long deadline;
    private long conditions;
    private long nextLook;

    /**
     * @param conditions the number of conditions that may be evaluated
     * @param deadline the end of the time, as a value of {@link System#nanoTime}
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
