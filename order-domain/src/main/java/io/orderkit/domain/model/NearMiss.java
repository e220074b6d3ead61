package io.orderkit.domain.model;

import java.util.Locale;
import java.util.Optional;

/** A search for the known name most similar to a misspelled one, used for suggestions in messages. */
public final class NearMiss {
    /**
     * The maximum length of a misspelled name that gets a suggestion. A limit is needed because the cost grows with
     * the square of the length.
     */
    private static final int LONGEST = 200;

    /** The maximum number of known names to compare. */
    private static final int MOST_KNOWN = 1000;

    private NearMiss() {}

    /**
     * Returns the most similar known name, if at most a third of the letters differ. The search is bounded.
     * A name with more than {@value #LONGEST} letters gets no suggestion; at most {@value #MOST_KNOWN} known names are
     * compared.
     */
    public static Optional<String> of(String found, Iterable<String> known) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = found.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        int compared = 0;
        for (String name : known) {
            if (compared++ == MOST_KNOWN) {
                break;
            }
            if (!mayBeNear(wanted.length(), name.length())) {
                continue;
            }
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        int most = Math.max(1, Math.max(wanted.length(), best.length()) / 3);
        return best.isEmpty() || least > most ? Optional.empty() : Optional.of(best);
    }

    /** Returns whether the lengths of two names differ by at most a third. */
    private static boolean mayBeNear(int one, int other) {
        return other <= LONGEST + LONGEST / 2 && Math.abs(one - other) <= Math.max(1, Math.max(one, other) / 3);
    }

    /** Returns the edit distance between two names; swapping two adjacent letters counts as one edit. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
