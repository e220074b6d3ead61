package io.orderkit.rules.internal.cases;

/** A budget of cases and time. It is spent when either is; a search then stops, and says how far it came. For one thread. */
public final class SearchBudget {
    /** Looking at the clock costs as much as some hundred conditions. */
    private static final int CONDITIONS_A_LOOK = 1 << 16;

    private final long deadline;
    private long conditions;
    private long nextLook;

    /**
     * @param conditions how many may be asked of a case
     * @param deadline until when, as {@link System#nanoTime} tells it
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
