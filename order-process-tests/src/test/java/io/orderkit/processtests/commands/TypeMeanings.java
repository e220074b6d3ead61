package io.orderkit.processtests.commands;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The meanings of all domain types, read from their Javadoc. */
final class TypeMeanings {
    private static final String RETURNS = "Returns ";

    private final DomainSources sources;
    private final Map<String, TypeMeaning> found = new HashMap<>();

    private TypeMeanings(DomainSources sources) {
        this.sources = sources;
    }

    /** Returns all meanings, keyed by the binary names of the types. */
    static Map<String, TypeMeaning> of(DomainSources sources) {
        TypeMeanings meanings = new TypeMeanings(sources);
        sources.units().forEach(unit -> meanings.new Reader().scan(unit, null));
        return meanings.found;
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        @Override
        public Void visitClass(ClassTree tree, Void none) {
            Element element = sources.trees().getElement(getCurrentPath());
            if (element instanceof TypeElement type) {
                found.put(sources.elements().getBinaryName(type).toString(), meaning(tree, getCurrentPath()));
            }
            return super.visitClass(tree, null);
        }

        private TypeMeaning meaning(ClassTree tree, TreePath path) {
            Map<String, String> parts = new LinkedHashMap<>();
            List<String> refused = new ArrayList<>();
            tree.getMembers().forEach(member -> {
                TreePath place = new TreePath(path, member);
                Element element = sources.trees().getElement(place);
                if (element == null) {
                    return;
                }
                if (member instanceof MethodTree && element.getKind() == ElementKind.CONSTRUCTOR) {
                    refused.addAll(refused(place));
                } else if (member instanceof MethodTree || member instanceof VariableTree) {
                    parts.put(element.getSimpleName().toString(), attribute(text(place)));
                }
            });
            parts.putAll(components(path));
            return new TypeMeaning(text(path), parts, refused);
        }

        /** Returns the meaning of an attribute: the Javadoc of its method without the introductory "Returns". */
        private String attribute(String javadoc) {
            return javadoc.startsWith(RETURNS)
                    ? Character.toUpperCase(javadoc.charAt(RETURNS.length())) + javadoc.substring(RETURNS.length() + 1)
                    : javadoc;
        }

        private String text(TreePath path) {
            DocCommentTree comment = sources.trees().getDocCommentTree(path);
            return comment == null ? "" : javadoc(path, comment).of(comment.getFullBody());
        }

        private JavadocText javadoc(TreePath path, DocCommentTree comment) {
            return new JavadocText(sources.trees(), new DocTreePath(path, comment));
        }

        private Map<String, String> components(TreePath path) {
            Map<String, String> components = new LinkedHashMap<>();
            DocCommentTree comment = sources.trees().getDocCommentTree(path);
            if (comment != null) {
                comment.getBlockTags().forEach(tag -> {
                    if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                        components.put(
                                param.getName().getName().toString(),
                                javadoc(path, comment).of(param.getDescription()));
                    }
                });
            }
            return components;
        }

        private List<String> refused(TreePath path) {
            List<String> refused = new ArrayList<>();
            DocCommentTree comment = sources.trees().getDocCommentTree(path);
            if (comment != null) {
                comment.getBlockTags().forEach(tag -> {
                    if (tag instanceof ThrowsTree thrown) {
                        refused.add(javadoc(path, comment).of(thrown.getDescription()));
                    }
                });
            }
            return refused;
        }
    }
}
