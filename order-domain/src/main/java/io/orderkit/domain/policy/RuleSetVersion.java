package io.orderkit.domain.policy;

/**
 * The version of a rule set (X5).
 *
 * @param hash the hash of the rules' content
 * @param label a human-readable label, which may be empty
 */
public record RuleSetVersion(String hash, String label) {
    @Override
    public String toString() {
        return label.isEmpty() ? hash : label + " (" + hash + ")";
    }
}
