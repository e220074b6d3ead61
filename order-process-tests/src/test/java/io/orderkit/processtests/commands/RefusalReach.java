package io.orderkit.processtests.commands;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of the source code that finds the refusals of each command. A command can be refused with any refusal
 * constant to which its checks and gates refer, directly or indirectly. Calls to interface methods are not followed
 * into their implementations. Not thread-safe.
 */
final class RefusalReach {
    /** The names of the methods that add a gate or a check to a row. */
    private static final Set<String> ADDING = Set.of("gate", "check", "with");

    private final DomainSources sources;

    /** The program elements to which each method body and each field value refers. */
    private final Map<Element, Set<Element>> refers = new HashMap<>();

    /** The values of local variables, such as a gate that a method adds to several rows. */
    private final Map<Element, TreePath> locals = new HashMap<>();

    /** The program elements to which the rows of a command refer, keyed by the command's binary name. */
    private final Map<String, Set<Element>> rows = new HashMap<>();

    private RefusalReach(DomainSources sources) {
        this.sources = sources;
    }

    /**
     * Returns the refusal constants of each command, keyed by the command's binary name. Each constant is identified by the binary name of
     * its enum and its own name, separated by a space.
     */
    static Map<String, Set<String>> of(DomainSources sources) {
        RefusalReach reach = new RefusalReach(sources);
        sources.units().forEach(unit -> reach.new Owners().scan(unit, null));
        sources.units().forEach(unit -> reach.new Rows().scan(unit, null));
        Map<String, Set<String>> constants = new TreeMap<>();
        reach.refers.keySet().stream()
                .filter(element -> element.getSimpleName().contentEquals("check"))
                .forEach(check -> constants.put(reach.binaryName(check.getEnclosingElement()), new LinkedHashSet<>()));
        reach.rows.keySet().forEach(command -> constants.put(command, new LinkedHashSet<>()));
        constants.forEach((command, its) -> its.addAll(reach.constants(command)));
        return constants;
    }

    private Set<String> constants(String command) {
        Deque<Element> open = new ArrayDeque<>(rows.getOrDefault(command, Set.of()));
        refers.keySet().stream()
                .filter(element -> element.getSimpleName().contentEquals("check"))
                .filter(element -> binaryName(element.getEnclosingElement()).equals(command))
                .forEach(open::add);
        Set<Element> seen = new HashSet<>();
        Set<String> constants = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Element next = open.remove();
            if (isRefusal(next)) {
                constants.add(binaryName(next.getEnclosingElement()) + " " + next.getSimpleName());
            } else if (seen.add(next)) {
                open.addAll(refers.getOrDefault(next, Set.of()));
            }
        }
        return constants;
    }

    private static boolean isRefusal(Element element) {
        return element.getKind() == ElementKind.ENUM_CONSTANT
                && element.getEnclosingElement() instanceof TypeElement type
                && type.getInterfaces().stream()
                        .anyMatch(each -> each.toString().endsWith("NamedRefusal"));
    }

    private String binaryName(@Nullable Element type) {
        return type instanceof TypeElement known
                ? sources.elements().getBinaryName(known).toString()
                : "";
    }

    private Optional<Element> element(TreePath path) {
        return Optional.ofNullable(sources.trees().getElement(path));
    }

    private Set<Element> referred(TreePath path) {
        Set<Element> elements = new LinkedHashSet<>();
        new References(elements).scan(path, null);
        return elements;
    }

    /**
     * A scanner that collects the elements to which a piece of code refers. For a local variable, the scanner also collects the elements in
     * the variable's value.
     */
    private final class References extends TreePathScanner<Void, Void> {
        private final Set<Element> elements;

        References(Set<Element> elements) {
            this.elements = elements;
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void none) {
            note();
            return super.visitIdentifier(tree, null);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void none) {
            note();
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void none) {
            note();
            return super.visitMemberReference(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
            note();
            return super.visitNewClass(tree, null);
        }

        private void note() {
            element(getCurrentPath()).ifPresent(element -> {
                TreePath value = locals.get(element);
                if (elements.add(element) && value != null) {
                    scan(value, null);
                }
            });
        }
    }

    /** A scanner that records the references in each method and field. */
    private final class Owners extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            element(getCurrentPath()).ifPresent(method -> refers.put(method, referred(getCurrentPath())));
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            ExpressionTree value = tree.getInitializer();
            if (value != null) {
                TreePath place = new TreePath(getCurrentPath(), value);
                element(getCurrentPath()).ifPresent(variable -> {
                    if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
                        locals.put(variable, place);
                    } else if (variable.getKind() == ElementKind.FIELD) {
                        refers.put(variable, referred(place));
                    }
                });
            }
            return super.visitVariable(tree, null);
        }
    }

    /** A scanner that records the references in each row of a process table. */
    private final class Rows extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (isOf(getCurrentPath(), ADDING, "StepBuilder")) {
                command(call)
                        .ifPresent(command -> call.getArguments()
                                .forEach(argument -> rows.computeIfAbsent(command, any -> new LinkedHashSet<>())
                                        .addAll(referred(new TreePath(getCurrentPath(), argument)))));
            }
            return super.visitMethodInvocation(call, null);
        }

        /**
         * Returns the command for the table row in which a call appears. The nearest preceding call to the method "step" names the command.
         */
        private Optional<String> command(ExpressionTree from) {
            Tree at = from;
            while (at instanceof MethodInvocationTree call) {
                TreePath path = new TreePath(getCurrentPath(), call);
                if (isOf(path, Set.of("step"), "StepBuilder", "ProcessTable")) {
                    return command(new TreePath(path, call.getArguments().get(1)));
                }
                if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
                    return call.getArguments().stream()
                            .flatMap(argument -> command(argument).stream())
                            .findFirst();
                }
                at = select.getExpression();
            }
            return Optional.empty();
        }

        private Optional<String> command(TreePath type) {
            TypeMirror mirror = sources.trees().getTypeMirror(type);
            return mirror instanceof DeclaredType declared
                    ? declared.getTypeArguments().stream()
                            .filter(DeclaredType.class::isInstance)
                            .map(argument -> binaryName(((DeclaredType) argument).asElement()))
                            .findFirst()
                    : Optional.empty();
        }

        private boolean isOf(TreePath call, Set<String> methods, String... types) {
            return element(call)
                    .filter(method -> methods.contains(method.getSimpleName().toString()))
                    .map(method -> binaryName(method.getEnclosingElement()))
                    .filter(owner -> Stream.of(types).anyMatch(type -> owner.endsWith("." + type)))
                    .isPresent();
        }
    }
}
