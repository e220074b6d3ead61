package io.orderkit.rules.vocabulary.asked;

/** The rulings of issue.drl (C9.1, C10). The stricter ruling applies. */
public interface IssueRuling {
    /** Allows the issue of the production order before the signed confirmation has come back, unless a rule forbids it. */
    void issueBeforeReturn(String reason);

    /** Allows the issue of the production order only after the signed confirmation has come back clear. */
    void issueAfterReturn(String reason);

    /** Lets only the CS supervisor issue the production order. */
    void supervisorIssues(String reason);
}
