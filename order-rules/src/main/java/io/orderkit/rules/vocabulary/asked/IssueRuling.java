package io.orderkit.rules.vocabulary.asked;

/** The words of a rule of issue.drl may say (C9.1, C10). The stricter word holds. */
public interface IssueRuling {
    /** The production order may be issued before the signed confirmation has come back, unless a rule says that it may not. */
    void issueBeforeReturn(String reason);

    /** The production order is issued after the signed confirmation has come back clear. */
    void issueAfterReturn(String reason);

    /** Only the CS supervisor may issue it. */
    void supervisorIssues(String reason);
}
