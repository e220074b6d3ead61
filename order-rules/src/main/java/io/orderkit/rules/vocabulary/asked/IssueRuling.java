package io.orderkit.rules.vocabulary.asked;

/** The rulings of issue.drl (C9.1, C10). The stricter ruling applies. */
public interface IssueRuling {
    /** Allows the production order to be issued before the signed confirmation has been returned, unless a rule forbids it. */
    void issueBeforeReturn(String reason);

    /** Allows the production order to be issued only after the signed confirmation has been returned without findings. */
    void issueAfterReturn(String reason);

    /** Allows only the customer service supervisor to issue the production order. */
    void supervisorIssues(String reason);
}
