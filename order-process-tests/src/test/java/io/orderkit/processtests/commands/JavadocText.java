package io.orderkit.processtests.commands;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTrees;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** A Javadoc comment as single-line Markdown. */
final class JavadocText {
    private final DocTrees trees;
    private final DocTreePath comment;

    /**
     * Creates the converter for a comment.
     *
     * @param comment the position of the comment in the tree, from which its references are resolved
     */
    JavadocText(DocTrees trees, DocTreePath comment) {
        this.trees = trees;
        this.comment = comment;
    }

    /** Returns a part of the comment as Markdown. */
    String of(List<? extends DocTree> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(of(node)));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private String of(DocTree node) {
        return switch (node.getKind()) {
            case TEXT -> ((TextTree) node).getBody();
            case CODE -> "`" + ((LiteralTree) node).getBody().getBody() + "`";
            case LITERAL -> ((LiteralTree) node).getBody().getBody();
            case LINK, LINK_PLAIN -> link((LinkTree) node);
            case VALUE -> value(((ValueTree) node).getReference());
            case ENTITY -> entity(((EntityTree) node).getName().toString());
            default -> " ";
        };
    }

    private String link(LinkTree link) {
        String signature = link.getReference().getSignature();
        return link.getLabel().isEmpty() ? "`" + signature.replaceAll("^#", "") + "`" : of(link.getLabel());
    }

    private String value(ReferenceTree reference) {
        Element element = trees.getElement(new DocTreePath(comment, reference));
        return element instanceof VariableElement constant ? String.valueOf(constant.getConstantValue()) : "";
    }

    private static String entity(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            default -> "&" + name + ";";
        };
    }
}
