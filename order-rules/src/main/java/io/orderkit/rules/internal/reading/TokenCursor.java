package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import java.util.List;
import java.util.Set;

/** A cursor over the tokens of a rule file. */
final class TokenCursor {
    private static final Set<String> KEYWORDS = Set.of("package", "import", "global", "rule", "when", "then", "end");

    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekAfter() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    Token next() {
        Token token = peek();
        at += atEnd() ? 0 : 1;
        return token;
    }

    boolean take(String word) {
        boolean there = peek().is(word);
        at += there ? 1 : 0;
        return there;
    }

    void expect(String word) throws UnreadableRule {
        if (!take(word)) {
            throw unexpected("\"" + word + "\"", List.of(word));
        }
    }

    Token expect(Kind kind, String what) throws UnreadableRule {
        if (peek().kind() != kind) {
            throw unexpected(what, List.of());
        }
        return next();
    }

    /** Consumes a token, which must be a word that is allowed in rule files. */
    Token expectWord(String what) throws UnreadableRule {
        if (ForbiddenWords.why(peek()).isPresent()) {
            throw unexpected(what, List.of());
        }
        return expect(Kind.WORD, what);
    }

    /** Consumes a closing bracket. */
    void close(String expected) throws UnreadableRule {
        if (!take(")")) {
            throw unexpected(expected, List.of());
        }
    }

    /**
     * Consumes a semicolon. A missing semicolon is reported after the previous token, because the next token may be several lines further
     * down.
     */
    void expectSemicolon() throws UnreadableRule {
        if (take(";")) {
            return;
        }
        if (peek().kind() == Kind.BROKEN
                || (peek().kind() == Kind.SIGN && ForbiddenWords.why(peek()).isPresent())) {
            throw unexpected("\";\"", List.of());
        }
        Token before = tokens.get(Math.max(0, at - 1));
        SourcePosition behind = new SourcePosition(
                before.place().line(), before.place().column() + before.text().length());
        throw new UnreadableRule(behind, "\";\" is missing after \"" + PrintableText.word(before.text()) + "\"");
    }

    UnreadableRule unexpected(String expected, List<String> words) {
        Token token = peek();
        if (token.kind() == Kind.BROKEN) {
            return UnreadableRule.reported(token.place());
        }
        String why = ForbiddenWords.why(token).map(reason -> ": " + reason).orElse("; expected " + expected);
        String maybe = token.kind() == Kind.WORD && !KEYWORDS.contains(token.text())
                ? NearMiss.of(token.text(), words).orElse("")
                : "";
        return new UnreadableRule(token.place(), token + " has no place here" + why, maybe);
    }

    /** Skips the tokens after an error, up to the next rule or the next line that begins with one of the given words. */
    void skip(SourcePosition wrong, Set<String> words) {
        if (peek().place().equals(wrong) && !atRule()) {
            next();
        }
        int line = tokens.get(Math.max(0, at - 1)).place().line();
        while (!atEnd()
                && !atRule()
                && !(peek().place().line() > line && words.stream().anyMatch(peek()::is))) {
            line = next().place().line();
        }
    }

    /** Skips all tokens up to the given word in the same rule. Returns whether the word was found in the rule. */
    boolean skipTo(String word) {
        while (!atEnd() && !atRule() && !peek().is("end")) {
            if (peek().is(word)) {
                return true;
            }
            next();
        }
        return false;
    }

    boolean atRule() {
        return peek().is("rule") && peekAfter().kind() == Kind.TEXT;
    }
}
