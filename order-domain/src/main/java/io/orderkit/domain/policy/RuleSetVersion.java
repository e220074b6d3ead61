package io.orderkit.domain.policy;

/**
 * Which rules judged (X5).
 *
 * @param hash the hash of the rules' content
 * @param label what people call it; may be empty
 */
public record RuleSetVersion(String hash, String label) {
    @Override
    public String toString() {
        return label.isEmpty() ? hash : label + " (" + hash + ")";
    }
}
